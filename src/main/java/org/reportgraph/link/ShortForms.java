package org.reportgraph.link;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.EntityClass;

/** How long names are written short ({@code seeds/short-forms.tsv}). */
final class ShortForms {
  private final List<Form> forms;

  private record Form(Pattern pattern, String replacement, Set<EntityClass> classes, String rule) {}

  ShortForms(Table table) {
    forms =
        table.rows().stream()
            .map(
                row ->
                    new Form(
                        Pattern.compile(row.get("pattern")),
                        row.get("short"),
                        Arrays.stream(row.get("classes").split(","))
                            .filter(label -> !label.isEmpty())
                            .map(EntityClass::parse)
                            .collect(Collectors.toUnmodifiableSet()),
                        row.get("rule")))
            .toList();
  }

  /** The name with all rows of a rule applied that are about its class. */
  String apply(String rule, String name, EntityClass type) {
    String result = name;
    for (Form form : forms) {
      boolean fits = form.classes().isEmpty() || form.classes().contains(type);
      if (fits && form.rule().equals(rule)) {
        result = form.pattern().matcher(result).replaceAll(form.replacement());
      }
    }
    return result;
  }
}
