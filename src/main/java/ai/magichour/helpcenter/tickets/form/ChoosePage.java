package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.projects.Row;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * Which project it is about.
 *
 * @param text what was pasted and isn't a project of the viewer's; empty where nothing was
 */
public record ChoosePage(List<Row> rows, String text, Formats formats) {}
