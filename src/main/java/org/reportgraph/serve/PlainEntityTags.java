package org.reportgraph.serve;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes the ending {@code --gzip} from the entity tags that clients send back. Compression puts it
 * there, and fails on requests that bring it (Jetty 12.1.1).
 */
final class PlainEntityTags extends Handler.Wrapper {
  private static final String ENDING = "--gzip";

  PlainEntityTags(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
    if (known == null || !known.contains(ENDING)) {
      return super.handle(request, response, callback);
    }
    HttpFields headers =
        HttpFields.build(
            request.getHeaders(),
            new HttpField(HttpHeader.IF_NONE_MATCH, known.replace(ENDING, "")));
    return super.handle(
        new Request.Wrapper(request) {
          @Override
          public HttpFields getHeaders() {
            return headers;
          }
        },
        response,
        callback);
  }
}
