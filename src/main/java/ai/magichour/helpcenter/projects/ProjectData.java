package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** A customer's projects and what was said of each, in order. They are the platform's to delete, and go here when it does. */
@ApplicationScoped
@Priority(90)
class ProjectData implements OwnData {

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(PageWords.class);
        return List.of(
                Kept.staying(words.keptContent(), words.keptContentUntil(), words.keptContentWhy()),
                Kept.staying(words.keptStates(), words.keptStatesUntil(), words.keptStatesWhy()));
    }

    @Override
    public void write(UUID customer, JsonGenerator json) throws IOException {
        Slices.<Project>write(json, "projects", last -> Project.after(customer, last), project -> write(project, json));
        Slices.<ProjectRevision>write(json, "projectStates", last -> ProjectRevision.after(customer, last), said -> {
            json.writeStringField("project", said.projectId);
            json.writeNumberField("revision", said.revision);
            json.writeStringField("status", said.status);
            json.writePOJOField("creditsCharged", said.creditsCharged);
            json.writeStringField("errorCode", said.errorCode);
            json.writePOJOField("at", said.at);
        });
    }

    private static void write(Project project, JsonGenerator json) throws IOException {
        json.writeStringField("id", project.id);
        json.writeStringField("media", project.media);
        json.writeStringField("type", project.type);
        json.writeStringField("name", project.name);
        json.writeStringField("status", project.status);
        json.writePOJOField("createdAt", project.createdAt);
        json.writePOJOField("finishedAt", project.finishedAt);
        json.writePOJOField("deletedAt", project.deletedAt);
        json.writePOJOField("creditsCharged", project.creditsCharged);
        json.writeStringField("errorCode", project.errorCode);
        json.writeStringField("errorMessage", project.errorMessage);
        json.writePOJOField("outputs", project.outputs);
        json.writeStringField("retryOf", project.retryOf);
        json.writePOJOField("parameters", project.parameters());
        json.writeNumberField("charged", project.charged);
        json.writeNumberField("back", project.back);
    }
}
