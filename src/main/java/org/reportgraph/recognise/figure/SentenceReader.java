package org.reportgraph.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Units;
import org.reportgraph.model.Amount;
import org.reportgraph.model.Comparator;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Figure;
import org.reportgraph.model.FigureKind;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Span;
import org.reportgraph.model.TimeFrame;
import org.reportgraph.recognise.figure.FigureWords.Role;

/** Reads the numbers of one sentence from left to right, each in the light of those before. */
final class SentenceReader {
  private static final String NAME = "figure";
  private static final double CONFIDENCE = 0.9;
  private static final Pattern MONEY_VERB = Pattern.compile("^(?:总?投资|投入(?:资金)?|出资|筹资|争取资金|落实资金)$");
  private static final Pattern TOTAL = Pattern.compile("总量|总额|总数|数量");
  private static final Pattern WORK =
      Pattern.compile("^，?(?:用于|实施|建设|完成|新建|改造|启动|推进|开工)了?([^，；。]{2,40})");

  private final Paragraph paragraph;
  private final String folded;
  private final Sentence sentence;
  private final List<NumberSpan> numbers;
  private final FigureWords words;
  private final FigureYears years;
  private final IndicatorPhrase phrases;
  private final Coordination coordination;
  private final CountedThing things;

  private final Units units = Units.load();
  private final List<Figure> figures = new ArrayList<>();
  private String verb = "";
  private boolean total;
  private boolean afterThing;

  SentenceReader(
      Paragraph paragraph,
      String folded,
      Sentence sentence,
      List<NumberSpan> numbers,
      FigureWords words,
      FigureYears years) {
    this.paragraph = paragraph;
    this.folded = folded;
    this.sentence = sentence;
    this.numbers = numbers;
    this.words = words;
    this.years = years;
    this.phrases = new IndicatorPhrase(words);
    this.coordination = new Coordination(words);
    this.things = new CountedThing(words);
  }

  List<Figure> figures() {
    Span span = sentence.span();
    for (Group group : Group.of(folded, numbers, span.begin(), span.end())) {
      read(group);
    }
    return figures;
  }

  private void read(Group group) {
    Cue cue = Cue.of(before(group), isShare(group.first()), words);
    total |= cue.total() || group.before().contains("累计");
    if (!group.open()) {
      verb = "";
    }
    List<String> indicators = indicators(group, cue);
    if (indicators.size() == group.numbers().size()) {
      for (int i = 0; i < indicators.size(); i++) {
        add(group, group.numbers().get(i), cue, indicators.get(i));
      }
    } else if (group.numbers().size() == 1) {
      indicators.forEach(indicator -> add(group, group.first(), cue, indicator));
    } else {
      group.numbers().forEach(number -> add(group, number, cue, indicators.get(0)));
    }
  }

  // What stood behind the number before and was its thing is not said again: 200条背街小巷和138个村.
  private String before(Group group) {
    int tie = Math.max(group.before().lastIndexOf('、'), group.before().lastIndexOf('和'));
    return afterThing && tie >= 0 ? group.before().substring(tie) : group.before();
  }

  private static boolean isShare(NumberSpan number) {
    return number.isShare() || number.unit().endsWith("分点") || number.unit().endsWith("倍");
  }

  private List<String> indicators(Group group, Cue cue) {
    int count = group.numbers().size();
    String phrase = phrases.trim(cue.phrase());
    if (phrase.isEmpty() && !counts(group)) {
      return inherited(count, cue);
    }
    afterThing = counts(group);
    if (phrase.startsWith("占") && !figures.isEmpty()) {
      return List.of(last().indicator() + phrase);
    }
    if (counts(group)) {
      return isListCount(group, phrase) ? List.of() : List.of(counted(group, phrase));
    }
    if (count > 1 || cue.same() || cue.each()) {
      List<String> parts =
          coordination.split(phrase, count > 1 ? count : coordination.parts(phrase));
      return parts.stream().map(part -> completed(group, part)).toList();
    }
    return List.of(completed(group, phrase));
  }

  // 8条 道路建成通车: the thing stands behind its number.
  private boolean counts(Group group) {
    NumberSpan last = group.last();
    return !last.isShare()
        && !last.unit().isEmpty()
        && !last.unit().endsWith("百分点")
        && !last.unit().endsWith("倍")
        && things.begins(group.behind());
  }

  // 瑞盛、东北变压器、恒阳牛业3户企业: the number only says how many were named.
  private boolean isListCount(Group group, String phrase) {
    return !phrase.endsWith("等")
        && phrase.contains("、")
        && group.first().value().intValue() == coordination.parts(phrase);
  }

  private String counted(Group group, String phrase) {
    String own = phrases.verb(phrase);
    String before = phrase.endsWith("等") ? own : phrase.replaceFirst("了$|的$|^有$", "");
    String thing = group.runsOn() ? things.noun(group.behind()) : things.described(group.behind());
    if (group.joined() && before.isEmpty()) {
      return phrases.trim(verb + thing);
    }
    verb = own;
    return phrases.trim(before + thing);
  }

  private List<String> inherited(int count, Cue cue) {
    List<String> told = new ArrayList<>();
    for (int i = figures.size() - 1; i >= 0 && told.size() < count; i--) {
      String indicator = figures.get(i).indicator();
      if (!told.contains(indicator) && (count == 1 || figures.get(i).kind() == FigureKind.LEVEL)) {
        told.add(0, indicator);
      }
    }
    return told.isEmpty() ? List.of(topic()) : told;
  }

  // The subject of the clause before: 高新技术企业数量快速增长，达到420家.
  private String topic() {
    int end = numbers.get(0).begin();
    String before = folded.substring(sentence.span().begin(), end);
    String[] clauses = before.split("[，；：]");
    for (int i = clauses.length - 1; i >= 0; i--) {
      String phrase = phrases.trim(Cue.of(clauses[i], false, words).phrase());
      if (phrase.length() > 1) {
        return phrase;
      }
    }
    return "";
  }

  // Gives back the verb or the subject that a list shares: 新增A 38家、B 8个; 规模以上工业增加值…、利税….
  private String completed(Group group, String phrase) {
    String own = phrases.verb(phrase);
    if (MONEY_VERB.matcher(phrase).matches()) {
      return moneyFor(group, phrase);
    }
    boolean tied = group.joined() && phrases.lacksObject(phrase);
    if ((own.equals(phrase) || tied) && !figures.isEmpty()) {
      return phrase + phrases.withoutVerb(last().indicator());
    }
    if (group.joined() && own.isEmpty() && !figures.isEmpty()) {
      return likeBefore(phrase)
          .orElse(
              words.has(Role.BARE, phrase) && verb.isEmpty() ? withSubject(phrase) : verb + phrase);
    }
    verb = own;
    return words.has(Role.BARE, phrase) && !figures.isEmpty() ? withSubject(phrase) : phrase;
  }

  // 建成美丽乡村提高型示范带15条、示范点185个
  private Optional<String> likeBefore(String phrase) {
    String before = last().indicator();
    int at = phrase.length() < 2 ? -1 : before.lastIndexOf(phrase.substring(0, 2));
    return at > 0 && before.length() - at <= phrase.length() + 1
        ? Optional.of(before.substring(0, at) + phrase)
        : Optional.empty();
  }

  private String withSubject(String bare) {
    Figure before = last();
    if (TOTAL.matcher(bare).matches()) {
      return before.indicator();
    }
    boolean thing =
        units.of(before.amount().unit()).filter(u -> u.dimension().equals("count")).isPresent();
    String subject = phrases.withoutVerb(before.indicator());
    String head = thing ? "" : words.atEnd(Role.HEAD, subject).orElse("");
    return subject.substring(0, subject.length() - head.length()) + bare;
  }

  private String moneyFor(Group group, String phrase) {
    String behind = folded.substring(group.last().end(), sentence.span().end());
    var work = WORK.matcher(behind);
    return work.find()
        ? phrases.trim(work.group(1)) + phrase
        : figures.isEmpty() ? phrase : withSubject(phrase);
  }

  private Figure last() {
    return figures.get(figures.size() - 1);
  }

  private void add(Group group, NumberSpan number, Cue cue, String phrase) {
    String indicator = phrase + (number.part().isEmpty() ? "" : "（" + number.part() + "）");
    if (phrase.isEmpty()) {
      return;
    }
    FigureKind kind = kind(number, cue, group);
    boolean fall = cue.change() < 0 && kind != FigureKind.LEVEL;
    Amount amount =
        new Amount(fall ? number.value().negate() : number.value(), number.max(), number.unit());
    boolean counted = !phrases.verb(phrase).isEmpty() || (total && !number.isShare());
    TimeFrame time =
        years.of(
            frame(kind),
            folded.substring(sentence.span().begin(), number.begin()),
            indicator,
            kind,
            cue,
            number.isShare(),
            counted);
    int begin = Math.min(group.begin(), number.begin());
    figures.add(
        new Figure(
            indicator,
            amount,
            kind,
            comparator(number, cue, group),
            time.period(),
            time.status(),
            Optional.empty(),
            new Evidence(paragraph.number(), new Span(begin, number.end()), NAME, CONFIDENCE)));
  }

  // 2016年，生产总值…，年均增长14% in a review of five years: the average is over the five.
  private TimeFrame frame(FigureKind kind) {
    TimeFrame own = sentence.frame();
    TimeFrame around = paragraph.sentences().get(0).frame();
    boolean wider =
        around.period().startYear() < own.period().startYear()
            && around.period().endYear() >= own.period().endYear();
    return kind == FigureKind.AVERAGE_CHANGE && wider ? around : own;
  }

  private static FigureKind kind(NumberSpan number, Cue cue, Group group) {
    if (number.unit().equals("倍") && cue.change() == 0 || Cue.isRatio(group.before())) {
      return FigureKind.RATIO;
    }
    if (cue.yearly() && number.isShare()) {
      return FigureKind.AVERAGE_CHANGE;
    }
    return cue.change() == 0 || cue.reached() && cue.change() == 0
        ? FigureKind.LEVEL
        : FigureKind.CHANGE;
  }

  private static Comparator comparator(NumberSpan number, Cue cue, Group group) {
    if (number.comparator() != Comparator.EXACTLY) {
      return number.comparator();
    }
    if (cue.each() && group.last().comparator() != Comparator.EXACTLY) {
      return group.last().comparator();
    }
    return cue.comparator().orElse(Comparator.EXACTLY);
  }
}
