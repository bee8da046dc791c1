package org.reportgraph.map;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/** Hanyu Pinyin of names, without tones, syllables apart: {@code gui yang shi}. */
public final class Pinyin {
  private Pinyin() {}

  /** The name's syllables, one a Chinese character; other letters as they are. */
  public static String of(String name) {
    return PinyinHelper.toPinyin(name, PinyinStyleEnum.NORMAL).replaceAll("\\s+", " ").strip();
  }
}
