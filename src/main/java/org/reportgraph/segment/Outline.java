package org.reportgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Section;
import org.reportgraph.model.Status;
import org.reportgraph.model.TimeFrame;

/**
 * The sections of a report and the time that each speaks of, built line by line: 一、2016年工作回顾 opens
 * a section of the first level, （一） one of the second, 过去五年工作回顾 without a number one of the first.
 */
final class Outline {
  private static final Pattern FIRST_LEVEL =
      Pattern.compile("^[\\s　]*第?[一二三四五六七八九十]{1,2}(?:、|部分|\\.|．|\\s+(?![年是要个\\s]))");
  private static final Pattern FIRST_OF_ALL = Pattern.compile("^[\\s　]*第?一[^二三四五六七八九十]");
  private static final Pattern SECOND_LEVEL = Pattern.compile("^[\\s　]*[（(][一二三四五六七八九十]{1,3}[）)]");
  private static final Pattern BARE_HEADING =
      Pattern.compile(
          "回顾|总结|[0-9]{4}年(?:主要|重点)?(?:工作|任务)|工作安排|工作任务|重点工作|工作部署|总体要求|目标任务|主要任务|自身建设|奋斗目标|预期目标|工作建议|工作打算|发展目标|工作思路|主要目标|总体思路");

  /** What opens the plan, also where no heading does: 今年是…开局之年, 今年政府工作的总体要求. */
  private static final Pattern PLAN_OPENS =
      Pattern.compile(
          "^(?:.{0,40}[，\\s]|[—―－\\-\\s]*)(?:今年是|(?:做好)?今年[^，。]{0,14}(?:总体要求|总体思路|指导思想|预期目标|主要目标))|^[^，。]{0,16}主要预期目标(?:是|为|：)");

  private static final String YEAR_IS = "(?<=.{6})(?:今年是|[0-9]{4}年(?:是|，)";
  private static final Pattern TEXT_SURELY_BEGINS = Pattern.compile(YEAR_IS + ")");
  private static final Pattern TEXT_BEGINS =
      Pattern.compile(YEAR_IS + "|今年|过去|刚刚|一年来|五年来|今后|围绕|[0-9]{4}年以来|[，：:\\s　])");
  private static final int RUN_IN = 26;
  private static final int HEADING_LENGTH = 45;
  private static final int BARE_HEADING_LENGTH = 30;

  private final TimeCues cues;
  private final List<Section> sections = new ArrayList<>();
  private final List<TimeFrame> frames = new ArrayList<>();
  private boolean numbersCountParts = true;
  private Optional<TimeFrame> announced = Optional.empty();

  /** An outline that holds the opening. */
  Outline(TimeCues cues) {
    this.cues = cues;
    sections.add(new Section("", 0, OptionalInt.empty(), 1));
    frames.add(cues.opening());
  }

  /**
   * Takes the next line in; opens a section if it is, or begins with, a heading.
   *
   * @return whether the line is a heading and nothing else
   */
  boolean add(int paragraph, String line) {
    int level = level(line, cues);
    if (level == 0) {
      return false;
    }
    String heading = heading(line);
    TimeFrame frame = level == 1 ? ofPart(heading) : around(level);
    sections.add(new Section(heading, level, parent(level), paragraph));
    frames.add(frame);
    return line.length() <= HEADING_LENGTH && !line.contains("。");
  }

  /** The number of the section that is open. */
  int section() {
    return sections.size() - 1;
  }

  /** The time that a line of the open section speaks of. */
  TimeFrame frame(String line) {
    Optional<TimeFrame> own = cues.ofParagraph(line);
    announced = section() == 0 ? Optional.empty() : own.or(() -> announced);
    if (section() > 0 && PLAN_OPENS.matcher(line).find()) {
      openPlan();
    }
    return own.orElse(frames.get(section()));
  }

  // A review that turns to the plan without a heading does not come back.
  private void openPlan() {
    for (int i = section(); i > 0; i = parent(sections.get(i).level()).orElse(0)) {
      if (frames.get(i).status() == Status.ACTUAL) {
        frames.set(i, cues.plan());
      }
    }
  }

  List<Section> sections() {
    return sections;
  }

  /**
   * A part whose heading names no time is about what is to come if it is not the first, unless its
   * number counts under a heading without one (2023年工作回顾, then 一、 二、 三、); a count that starts anew
   * goes on from what was announced last (今年要重点抓好以下工作: 一、).
   */
  private TimeFrame ofPart(String heading) {
    boolean numbered = FIRST_LEVEL.matcher(heading).find();
    Optional<TimeFrame> named = cues.ofHeading(heading);
    TimeFrame before = frames.get(section());
    if (named.isPresent()) {
      numbersCountParts = numbered;
      announced = Optional.empty();
      return named.get();
    }
    if (numbered && FIRST_OF_ALL.matcher(heading).find()) {
      return announced.filter(frame -> frame.status() == Status.TARGET).orElse(before);
    }
    return numbersCountParts ? cues.ofOrdinal(heading).orElse(before) : before;
  }

  private TimeFrame around(int level) {
    OptionalInt parent = parent(level);
    return frames.get(parent.orElse(section()));
  }

  private OptionalInt parent(int level) {
    for (int i = section(); i > 0; i--) {
      if (sections.get(i).level() < level) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static int level(String line, TimeCues cues) {
    if (SECOND_LEVEL.matcher(line).find()) {
      return 2;
    }
    boolean brief = line.length() <= HEADING_LENGTH && !line.contains("。");
    if (FIRST_LEVEL.matcher(line).find()
        && (brief || heading(line).length() < HEADING_LENGTH || runsIn(line, cues))) {
      return 1;
    }
    return brief
            && line.length() <= BARE_HEADING_LENGTH
            && !line.contains("，")
            && BARE_HEADING.matcher(line).find()
        ? 1
        : 0;
  }

  // 二、2025年工作总体要求今年是…之年，…: no mark between the heading and its text
  private static boolean runsIn(String line, TimeCues cues) {
    return cues.ofHeading(line.substring(0, Math.min(line.length(), RUN_IN))).isPresent();
  }

  // A heading that runs into its text ends with its first sentence, or where the text begins.
  private static String heading(String line) {
    int stop = line.indexOf('。');
    String first = stop < 0 ? line : line.substring(0, stop);
    Pattern cut = first.length() < HEADING_LENGTH ? TEXT_SURELY_BEGINS : TEXT_BEGINS;
    Matcher text = cut.matcher(first);
    return text.find() && text.start() < HEADING_LENGTH
        ? first.substring(0, text.start()).strip()
        : first;
  }
}
