package org.reportgraph.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** How sorted quads that do not fit into memory lie on disk meanwhile: as N-Quads. */
final class QuadFiles implements SerializationFactory<Quad> {
  @Override
  public Sink<Quad> createSerializer(OutputStream out) {
    StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    quads.start();
    return new Sink<>() {
      @Override
      public void send(Quad quad) {
        quads.quad(quad);
      }

      @Override
      public void flush() {
        quads.finish();
      }

      @Override
      public void close() {
        quads.finish();
      }
    };
  }

  @Override
  public Iterator<Quad> createDeserializer(InputStream in) {
    return IteratorParsers.createIteratorNQuads(
        in,
        RiotLib.createParserProfile(
            RiotLib.factoryRDF(LabelToNode.createUseLabelEncoded()),
            ErrorHandlerFactory.errorHandlerStd,
            false));
  }
}
