package org.reportgraph.recognise.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;

/**
 * Finds named things with trained weights, helped by what the rules found: of 完善市县医管集团机制 it weighs
 * every stretch as a name of every class.
 */
public final class Tagger {
  private static final String SHIPPED = "/seeds/model/tagger.bin";
  private static final int MAGIC = 0x52475432;
  private static final String NAME = "tagger";
  private static final double THRESHOLD = 0.12;
  private static final double STRICTNESS = 0.5;

  private final Lexicon lexicon;
  private final PackedWeights weights;
  private final Calibration calibration;
  private final Decoder decoder;

  Tagger(Lexicon lexicon, PackedWeights weights, Calibration calibration) {
    this(lexicon, weights, calibration, new Decoder(THRESHOLD, STRICTNESS));
  }

  Tagger(Lexicon lexicon, PackedWeights weights, Calibration calibration, Decoder decoder) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.calibration = calibration;
    this.decoder = decoder;
  }

  /** The tagger that comes with the program; empty where none was put in. */
  public static Optional<Tagger> shipped() {
    try (InputStream in = Tagger.class.getResourceAsStream(SHIPPED)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a tagger.
   *
   * @throws IOException if it is no tagger or one of another version
   */
  public static Tagger read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("not a tagger of this version; make one with reportgraph train");
    }
    Usage usage = Usage.read(data);
    PackedWeights weights = PackedWeights.read(data);
    return new Tagger(Lexicon.load().with(usage), weights, Calibration.read(data));
  }

  /** Writes the tagger; holds hashes and numbers, no text. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out));
    data.writeInt(MAGIC);
    lexicon.usage().write(data);
    weights.write(data);
    calibration.write(data);
    data.close();
  }

  /** The same tagger with another reading of its probabilities. */
  Tagger with(Calibration other) {
    return new Tagger(lexicon, weights, other, decoder);
  }

  /**
   * The mentions of each paragraph in text order, without overlaps.
   *
   * @param rules what the rules found in each paragraph, without overlaps
   */
  public List<List<Mention>> tag(Report report, List<List<Mention>> rules) {
    Repetition repetition =
        new Repetition(report.paragraphs().stream().map(Paragraph::text).toList());
    List<List<Mention>> found = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      Reading reading = reading(paragraph, repetition, rules);
      found.add(tag(reading, Clauses.of(reading.text), List.of()));
    }
    Echoes echoes = new Echoes(found);
    for (Paragraph paragraph : report.paragraphs()) {
      List<Mention> own = found.get(paragraph.number() - 1);
      List<Echoes.Echo> heard = echoes.in(paragraph, own);
      if (!heard.isEmpty()) {
        List<Span> clauses = Echoes.clauses(heard, paragraph.text());
        List<Mention> all =
            new ArrayList<>(tag(reading(paragraph, repetition, rules), clauses, heard));
        own.stream()
            .filter(name -> clauses.stream().noneMatch(clause -> clause.contains(name.span())))
            .forEach(all::add);
        all.sort(Comparator.comparing(name -> name.span().begin()));
        found.set(paragraph.number() - 1, all);
      }
    }
    return found;
  }

  private Reading reading(Paragraph paragraph, Repetition repetition, List<List<Mention>> rules) {
    return new Reading(paragraph, lexicon, repetition, rules.get(paragraph.number() - 1));
  }

  private List<Mention> tag(Reading reading, List<Span> clauses, List<Echoes.Echo> heard) {
    List<Mention> mentions = new ArrayList<>();
    Scorer scorer = new Scorer(reading, weights);
    for (Span clause : clauses) {
      Lattice lattice = Echoes.added(heard, scorer.lattice(clause), clause.of(reading.text));
      for (Decoder.Pick pick : decoder.decode(lattice)) {
        mentions.add(mention(reading, clause, pick));
      }
    }
    return mentions;
  }

  private Mention mention(Reading reading, Span clause, Decoder.Pick pick) {
    Span span = new Span(pick.begin(), pick.end()).shift(clause.begin());
    EntityClass type = Classes.of(pick.type());
    String source =
        reading.rules.stream()
            .filter(rule -> rule.span().equals(span) && rule.type() == type)
            .map(rule -> rule.evidence().recogniser())
            .findFirst()
            .orElse(NAME);
    double confidence = calibration.apply(Math.max(1e-6, Math.min(1, pick.probability())));
    return Mention.in(reading.paragraph, span, type, source, confidence);
  }
}
