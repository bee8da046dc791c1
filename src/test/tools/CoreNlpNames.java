import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Prints the named entities that CoreNLP finds in each line of a file: number of the line from 1,
 * type, text. Its Chinese models find persons, organizations, places and, by word lists, some more.
 */
class CoreNlpNames {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    try (var in =
        CoreNlpNames.class.getResourceAsStream("/StanfordCoreNLP-chinese.properties")) {
      properties.load(in);
    }
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ner.useSUTime", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    for (int i = 0; i < lines.size(); i++) {
      CoreDocument document = new CoreDocument(lines.get(i));
      pipeline.annotate(document);
      for (var mention : document.entityMentions()) {
        System.out.println((i + 1) + "\t" + mention.entityType() + "\t" + mention.text());
      }
    }
  }
}
