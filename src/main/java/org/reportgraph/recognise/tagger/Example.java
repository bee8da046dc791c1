package org.reportgraph.recognise.tagger;

import java.util.List;
import java.util.Map;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;

/**
 * A report to learn from.
 *
 * @param report the report
 * @param rules what the rules found, paragraph by paragraph
 * @param known what readers marked, by paragraph number; a paragraph that is missing was not read
 */
public record Example(Report report, List<List<Mention>> rules, Map<Integer, List<Known>> known) {}
