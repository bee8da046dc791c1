package org.reportgraph.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportgraph.store.GraphStore;

/** Against a Fuseki that holds data in the shape of Wikidata and fails when it is told to. */
class SparqlSourceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @TempDir Path folder;

  private final Faults faults = new Faults();
  private final List<String> progress = new ArrayList<>();
  private FusekiServer fuseki;
  private GraphStore store;

  @BeforeEach
  void start() {
    fuseki =
        FusekiServer.create()
            .loopback(true)
            .port(0)
            .addFilter("/*", faults)
            .add(
                "/wikidata",
                DatasetFactory.wrap(
                    RDFDataMgr.loadModel("src/test/resources/opendata/wikidata.ttl")))
            .build()
            .start();
    store = GraphStore.inMemory();
    SmallStore.fill(store);
  }

  @AfterEach
  void stop() {
    fuseki.stop();
    store.close();
  }

  @Test
  void aDivisionIsLinkedByItsCode() throws IOException {
    Link link = one(propose(client()), SmallStore.BAIYUN);
    assertEquals("http://www.wikidata.org/entity/Q101", link.target());
    assertEquals(Relation.SAME_AS, link.relation());
    assertEquals("code match, name match, distance", link.evidence().method());
    assertEquals("1.0 km apart", link.note());
    assertEquals("2026-11-25", link.evidence().date());
    assertEquals(Decision.ACCEPT, link.decision());
  }

  @Test
  void aCodeAloneFarAwayIsLeftToAPerson() throws IOException {
    Link link = one(propose(client()), SmallStore.YUNYAN);
    assertEquals(Decision.OPEN, link.decision());
    assertEquals("code match", link.evidence().method());
    assertTrue(link.note().matches("17[0-9]{2}\\.[0-9] km apart"), link.note());
  }

  @Test
  void anotherThingIsLinkedByNameClassAndArea() throws IOException {
    List<Link> links = of(propose(client()), SmallStore.WETLAND);
    assertEquals("http://www.wikidata.org/entity/Q103", links.get(0).target());
    assertEquals("name match, class match, parent match", links.get(0).evidence().method());
    assertEquals(Relation.EXACT_MATCH, links.get(0).relation());
    assertEquals(
        List.of(Decision.ACCEPT, Decision.OPEN, Decision.OPEN),
        links.stream().map(Link::decision).toList());
  }

  @Test
  void whatTwoItemsFitIsLeftToAPerson() throws IOException {
    assertTrue(
        of(propose(client()), SmallStore.CENTRAL).stream()
            .allMatch(link -> link.decision() == Decision.OPEN));
  }

  @Test
  void whatIsLinkedIsNotAskedFor() throws IOException {
    assertTrue(of(propose(client()), SmallStore.IRIS.area("520100")).isEmpty());
  }

  @Test
  void aBusyServerIsAskedAgain() throws IOException {
    List<Link> quiet = propose(client());
    int requests = faults.requests();
    faults.next(
        List.of(
            Faults.status(429, "Retry-After", "1"),
            Faults.status(500),
            Faults.body("{\"head\":{\"vars\":[\"key\"]},\"results\":{\"bindi"),
            Faults.body("<html>busy</html>"),
            Faults.silence(3500)));
    long start = System.nanoTime();
    assertEquals(quiet, propose(client()));
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 1000, "Retry-After");
    assertEquals(2 * requests + 5, faults.requests());
    assertTrue(
        progress.toString().contains("HTTP 500") && progress.toString().contains("no JSON"),
        progress.toString());
  }

  @Test
  void aServerThatFailsToTheLastTryIsGivenUp() {
    faults.next(java.util.Collections.nCopies(10, Faults.status(503)));
    IOException e = assertThrows(IOException.class, () -> propose(client()));
    assertTrue(e.getMessage().contains("HTTP 503 after 6 tries"), e.getMessage());
    assertEquals(6, faults.requests());
  }

  @Test
  void aRefusalIsNotAskedAgain() {
    faults.next(List.of(Faults.status(403)));
    assertThrows(IOException.class, () -> propose(client()));
    assertEquals(1, faults.requests());
  }

  @Test
  void aLongWaitIsLeftToThePerson() {
    faults.next(List.of(Faults.status(429, "Retry-After", "3600")));
    IOException e = assertThrows(IOException.class, () -> propose(client()));
    assertTrue(e.getMessage().contains("after 3600 s"), e.getMessage());
    assertEquals(1, faults.requests());
  }

  @Test
  void whatWasAnsweredIsNotAskedTwice() throws IOException {
    AnswerCache cache = AnswerCache.in(folder, Duration.ofDays(1));
    List<Link> links = propose(client(cache));
    int requests = faults.requests();
    assertEquals(links, propose(client(cache)));
    assertEquals(requests, faults.requests());
    propose(client(AnswerCache.in(folder, Duration.ZERO)));
    assertEquals(2 * requests, faults.requests());
  }

  private List<Link> propose(PoliteClient client) throws IOException {
    Source source = new SparqlSource(URI.create(fuseki.datasetURL("/wikidata")), client, TODAY);
    return new Linking(new UnlinkedThings(store.dataset(), SmallStore.IRIS), progress::add)
        .propose(source, Set.of(), 100);
  }

  private PoliteClient client() {
    return client(AnswerCache.none());
  }

  private PoliteClient client(AnswerCache cache) {
    return new PoliteClient(
        new Manners(Duration.ZERO, Duration.ofSeconds(3), 6, Duration.ofMinutes(1), progress::add),
        cache);
  }

  private static Link one(List<Link> links, String thing) {
    List<Link> of = of(links, thing);
    assertEquals(1, of.size(), of.toString());
    return of.get(0);
  }

  private static List<Link> of(List<Link> links, String thing) {
    return links.stream().filter(link -> link.thing().equals(thing)).toList();
  }
}
