package ai.magichour.helpcenter.tickets.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** On S3-compatible storage, an object each. Only what every such storage understands is asked of it. */
final class ObjectStore implements Store, AutoCloseable {

    private final S3Client client;
    private final String bucket;

    ObjectStore(URI endpoint, String region, String bucket, String accessKey, String secretKey) {
        this.bucket = bucket;
        client = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(true)
                .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public void put(Key key, Path file) throws IOException {
        try {
            client.putObject(request -> request.bucket(bucket).key(name(key)), RequestBody.fromFile(file));
        } catch (SdkException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public InputStream open(Key key) throws IOException {
        try {
            return client.getObject(request -> request.bucket(bucket).key(name(key)));
        } catch (SdkException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void remove(Key key) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(name(key)));
        } catch (SdkException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String name(Key key) {
        return key.customer() + "/" + key.id();
    }
}
