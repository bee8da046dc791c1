package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;

/** Finds named things in a whole report, so that a name found surely once is found everywhere. */
public final class EntityRecognition {
  /** Mentions less sure than this are left out. */
  private static final double LEAST = 0.5;

  private final HeadNouns heads = new HeadNouns();
  private final Vocabulary general = Vocabulary.load(heads);
  private final PlaceNames places = new PlaceNames();
  private final List<Recogniser> recognisers = recognisers(heads, new Cues());

  private static List<Recogniser> recognisers(HeadNouns heads, Cues cues) {
    return List.of(
        new KnownNames(),
        new QuotedNames(heads, cues),
        new Congresses(),
        new PersonRecogniser(),
        new AreaRecogniser(),
        new RegionRecogniser(heads, cues),
        new ZoneRecogniser(heads, cues),
        new ParkRecogniser(heads, cues),
        new ScenicRecogniser(heads, cues),
        new NatureRecogniser(heads, cues),
        new InfrastructureRecogniser(heads, cues),
        new PlatformRecogniser(heads, cues),
        new ProjectRecogniser(heads, cues),
        new ProgramRecogniser(heads, cues),
        new OrganizationRecogniser(heads, cues),
        new EventRecogniser(heads, cues),
        new DesignationRecogniser(heads, cues),
        new DocumentRecogniser(heads, cues),
        new Lists(heads));
  }

  /** The mentions of each paragraph in text order, without overlaps. */
  public List<List<Mention>> recognise(Report report) {
    Vocabulary vocabulary = general.of(report, places);
    Tokenizer tokenizer = new Tokenizer(vocabulary);
    return report.paragraphs().stream()
        .map(paragraph -> Line.of(paragraph, tokenizer, heads, vocabulary))
        .map(this::mentions)
        .toList();
  }

  private List<Mention> mentions(Line line) {
    List<Mention> found = new ArrayList<>();
    recognisers.forEach(recogniser -> found.addAll(recogniser.find(line)));
    return Overlaps.resolve(found, LEAST);
  }
}
