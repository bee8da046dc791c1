package org.reportgraph.serve;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.reportgraph.question.Question;
import org.reportgraph.question.Questions;

/** Sends the shipped questions as JSON: name, words in both languages, text. */
final class QuestionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final String json = json();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json; charset=utf-8");
    response.getWriter().print(json);
  }

  private static String json() {
    JsonArray all = new JsonArray();
    for (Question question : Questions.load()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", question.name());
      question.words().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(word -> one.addProperty(word.getKey(), word.getValue()));
      one.addProperty("text", question.text());
      all.add(one);
    }
    return new Gson().toJson(all);
  }
}
