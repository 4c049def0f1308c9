package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import ai.magichour.helpcenter.web.Visitor.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Somebody with one project, and its checklist open in a browser that runs no script. */
public final class Patient {

    public final String name = Visitor.named("ada");
    public final Platform platform = new Platform(name);
    public final String project = Platform.projectId();
    private Visitor visitor;

    /** A project that completed with these parameters, by a tool named by media and type. */
    public static Patient completed(String tool, String parameters) {
        return with(tool, "complete", parameters, Map.of());
    }

    public static Patient failed(String tool, String parameters, String code) {
        return with(tool, "error", parameters, Map.of("error", Map.of("code", code, "message", "Words of its own")));
    }

    private static Patient with(String tool, String status, String parameters, Map<String, Object> more) {
        var patient = new Patient();
        var project = new LinkedHashMap<String, Object>(more);
        project.put("media", tool.split(" ")[0]);
        project.put("type", tool.split(" ")[1]);
        project.put("name", "A clip for Nils");
        project.put("parameters", Platform.parse(parameters));
        patient.platform
                .grant(4_000)
                .charge(patient.project, 240)
                .add(patient.platform.project(patient.project, 1, status, project))
                .tell();
        return patient;
    }

    public Visitor visitor() {
        if (visitor == null) {
            visitor = Visitor.signedIn(name);
        }
        return visitor;
    }

    public String address() {
        return "/projects/" + project + "/checklist";
    }

    public Answer open() {
        return visitor().get(address());
    }

    /** What a form with these fields is answered. */
    public Answer sends(Map<String, String> fields) {
        return visitor().post(address(), fields);
    }

    /** The finding of that id on the page as it is now. */
    public Element finding(String id) {
        return open().page().getElementById(id);
    }
}
