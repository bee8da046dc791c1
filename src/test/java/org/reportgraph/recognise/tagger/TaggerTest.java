package org.reportgraph.recognise.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;

class TaggerTest {

  @Test
  void findsNamesOfTheKindItLearnt() throws IOException {
    Report report = Clips.report("建成花果园医院。", "成功举办茶产业博览会。");

    List<List<Mention>> found = learnt().tag(report, Clips.noRules(report));

    assertEquals(
        List.of("花果园医院 INFRASTRUCTURE", "茶产业博览会 EVENT"),
        found.stream()
            .skip(1)
            .flatMap(List::stream)
            .map(mention -> mention.surface() + " " + mention.type())
            .toList());
  }

  @Test
  void everyMentionIsTheTextOfItsSpan() throws IOException {
    Report report = Clips.report("建成观山湖医院、白云医院，举办数据博览会。");

    for (List<Mention> mentions : learnt().tag(report, Clips.noRules(report))) {
      for (Mention mention : mentions) {
        String text = report.paragraph(mention.evidence().paragraph()).text();
        assertEquals(mention.surface(), mention.span().of(text));
        assertTrue(mention.evidence().confidence() > 0 && mention.evidence().confidence() < 1);
      }
    }
  }

  @Test
  void learnsTheSameTwice() throws IOException {
    assertArrayEquals(bytes(learnt()), bytes(learnt()));
  }

  @Test
  void readsAsItDidBeforeItWasWritten() throws IOException {
    Report report = Clips.report("建成花果园医院，举办茶产业博览会。");
    Tagger before = learnt();

    Tagger after = Tagger.read(new ByteArrayInputStream(bytes(before)));

    assertEquals(
        before.tag(report, Clips.noRules(report)), after.tag(report, Clips.noRules(report)));
  }

  @Test
  void refusesWhatIsNoTagger() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var data = new java.util.zip.DeflaterOutputStream(out)) {
      data.write(new byte[64]);
    }

    IOException refusal =
        assertThrows(
            IOException.class, () -> Tagger.read(new ByteArrayInputStream(out.toByteArray())));

    assertTrue(refusal.getMessage().contains("reportgraph train"), refusal.getMessage());
  }

  private static Tagger learnt() {
    Map<String, Known> names = new LinkedHashMap<>();
    for (String place : List.of("南明", "云岩", "乌当", "清镇", "开阳", "息烽", "修文", "小河")) {
      names.put("建成" + place + "医院。", Clips.known(place + "医院", EntityClass.INFRASTRUCTURE));
      names.put("成功举办" + place + "博览会。", Clips.known(place + "博览会", EntityClass.EVENT));
    }
    return new Training(List.of()).train(List.of(Clips.example(names)));
  }

  private static byte[] bytes(Tagger tagger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tagger.write(out);
    return out.toByteArray();
  }
}
