package ai.magichour.helpcenter.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The text of an article as a page, as plain words, and as the list of where it leads. HTML inside it is escaped and
 * addresses are limited to known schemes, although we write every file: a slip then shows as text and never runs.
 */
record Markdown(String html, String text, List<String> links) {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Markdown of(String source) {
        var document = PARSER.parse(source);
        var reading = new Reading();
        document.accept(reading);
        return new Markdown(
                RENDERER.render(document),
                SPACES.matcher(reading.text).replaceAll(" ").strip(),
                List.copyOf(reading.links));
    }

    /** Reads the document from top to bottom, keeping a gap between blocks so that no two words grow together. */
    private static final class Reading extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private final List<String> links = new ArrayList<>();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(Link node) {
            links.add(node.getDestination());
            visitChildren(node);
        }

        @Override
        public void visit(Heading node) {
            block(node, ". ");
        }

        @Override
        public void visit(Paragraph node) {
            block(node, " ");
        }

        @Override
        public void visit(ListItem node) {
            block(node, " ");
        }

        private void block(Node node, String end) {
            visitChildren(node);
            text.append(end);
        }
    }
}
