package org.reportgraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Merge;

/** Names that stand for one thing, brought together pair by pair, each with its reason. */
final class Clusters {
  private final List<Name> names;
  private final Map<Name, Name> parents = new HashMap<>();
  private final Map<Name, List<Merge>> reasons = new HashMap<>();
  private final LinkOverrides overrides;

  Clusters(List<Name> names, LinkOverrides overrides) {
    this.names = List.copyOf(names);
    this.overrides = overrides;
  }

  List<Name> names() {
    return names;
  }

  /** Brings two names together unless a person has said that they are to stay apart. */
  void merge(Name name, Name other, String rule) {
    merge(name, other, rule, name.first().evidence());
  }

  void merge(Name name, Name other, String rule, Evidence evidence) {
    Name a = root(name);
    Name b = root(other);
    if (!a.equals(b) && !overrides.keepApart(members(a), members(b))) {
      parents.put(a, b);
      reasons
          .computeIfAbsent(b, key -> new ArrayList<>())
          .addAll(reasons.getOrDefault(a, List.of()));
      reasons.get(b).add(new Merge(name.surface(), other.surface(), rule, evidence));
    }
  }

  boolean together(Name name, Name other) {
    return root(name).equals(root(other));
  }

  /** The clusters in the order of their first names, each with its names in order. */
  List<List<Name>> all() {
    Map<Name, List<Name>> clusters = new LinkedHashMap<>();
    names.forEach(name -> clusters.computeIfAbsent(root(name), key -> new ArrayList<>()).add(name));
    return List.copyOf(clusters.values());
  }

  /** Why the names of a cluster belong together. */
  List<Merge> reasons(List<Name> cluster) {
    return reasons.getOrDefault(root(cluster.get(0)), List.of());
  }

  private List<Name> members(Name root) {
    return names.stream().filter(name -> root(name).equals(root)).toList();
  }

  private Name root(Name name) {
    Name root = name;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }
}
