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
        new MarkedNames(heads),
        new QuotedNames(heads, cues),
        new Brands(),
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
        new Lists(heads),
        new SharedHeads());
  }

  /** The mentions of each paragraph in text order, without overlaps. */
  public List<List<Mention>> recognise(Report report) {
    Vocabulary vocabulary = general.of(report, places);
    Tokenizer tokenizer = new Tokenizer(vocabulary);
    List<Line> lines =
        report.paragraphs().stream()
            .map(paragraph -> Line.of(paragraph, tokenizer, heads, vocabulary))
            .toList();
    Glossary glossary = Glossary.of(report, heads);
    List<List<Mention>> found = lines.stream().map(line -> candidates(line, glossary)).toList();
    LearntNames learnt = LearntNames.from(found, vocabulary);
    List<List<Mention>> resolved = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Mention> all = new ArrayList<>(found.get(i));
      all.addAll(learnt.find(lines.get(i)));
      resolved.add(Overlaps.resolve(all, LEAST));
    }
    return resolved;
  }

  private List<Mention> candidates(Line line, Glossary glossary) {
    List<Mention> found = new ArrayList<>(glossary.find(line));
    recognisers.forEach(recogniser -> found.addAll(recogniser.find(line)));
    return found;
  }
}
