// Registration keys over the API, and OAuth client credentials.
#include "tests/agent/demo_platform/hosted_platform.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei::demo;

static const QString keysRoute = u"/api/org/org_acme/keys"_s;

class KeysTest : public QObject, HostedPlatform {
    Q_OBJECT

private:
    Reply mint(const QString &bearer, const QString &name = u"k"_s)
    {
        return m_host->client.send(
            "POST", keysRoute, bearer, QJsonObject{{u"name"_s, name}, {u"projectIds"_s, QJsonArray{u"proj_abc123"_s}}});
    }

    int registerWith(const QJsonValue &token)
    {
        const QJsonObject body{{u"registrationToken"_s, token}, {u"hostname"_s, u"h"_s}, {u"maxAgents"_s, 1}};
        return m_host->client.send("POST", u"/v1/daemon/register"_s, {}, body).status;
    }

    Reply accessToken(const QByteArray &form)
    {
        return m_host->client.sendRaw("POST /api/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: "
                                      "application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }

private Q_SLOTS:
    void init() { start({}); }

    void aMintedKeyIsListedAndRevoked_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::newRow("guide") << Shape::Guide;
        QTest::newRow("schema") << Shape::Schema;
    }

    void aMintedKeyIsListedAndRevoked()
    {
        QFETCH(Shape, shape);
        start({.shape = shape});
        const QJsonObject minted = mint(m_platform->userKey(), u"host: a"_s).json();
        const QJsonObject key = minted["key"_L1].toObject();
        const QJsonValue secret = shape == Shape::Guide ? minted["token"_L1] : key["fullKey"_L1];
        const QString id = (shape == Shape::Guide ? minted["keyId"_L1] : key["id"_L1]).toString();
        QCOMPARE(registerWith(secret), 201);

        const Reply list = m_host->client.send("GET", keysRoute, m_platform->userKey());
        const QJsonObject listed = list.json()["keys"_L1].toArray().first().toObject();
        QCOMPARE(listed["name"_L1].toString(), u"host: a"_s);
        QCOMPARE(listed[shape == Shape::Guide ? "keyId"_L1 : "id"_L1].toString(), id);
        QVERIFY2(!list.body.contains(secret.toString().toUtf8()), "a list tells no secrets");

        const QString path = keysRoute + u'/' + id;
        QCOMPARE(m_host->client.send("DELETE", path, m_platform->userKey()).status, 204);
        QCOMPARE(m_host->client.send("DELETE", path, m_platform->userKey()).status, 404);
        QCOMPARE(registerWith(secret), 401);
        const Reply after = m_host->client.send("GET", keysRoute, m_platform->userKey());
        QCOMPARE(after.json()["keys"_L1].toArray().size(), 0);
    }

    void theWorkerOfARevokedKeyIsNotRefreshed()
    {
        const QJsonObject key = mint(m_platform->userKey()).json();
        const QJsonObject body{{u"registrationToken"_s, key["token"_L1]}, {u"hostname"_s, u"h"_s}, {u"maxAgents"_s, 1}};
        const QJsonObject worker = m_host->client.send("POST", u"/v1/daemon/register"_s, {}, body).json();
        const QString path = u"/api/workers/%1/refresh-token"_s.arg(worker["workerId"_L1].toString());
        const QString bearer = worker["runtimeJwt"_L1].toString();
        QCOMPARE(m_host->client.send("POST", path, bearer, QJsonObject()).status, 200);
        QVERIFY(m_platform->revokeKey(key["keyId"_L1].toString()));
        QCOMPARE(m_host->client.send("POST", path, bearer, QJsonObject()).status, 401);
    }

    void whoMayNotMakeKeysMayNotListOrRevokeThem()
    {
        QCOMPARE(mint(m_platform->limitedUserKey()).status, 403);
        QCOMPARE(m_host->client.send("GET", keysRoute, m_platform->limitedUserKey()).status, 403);
        QCOMPARE(m_host->client.send("DELETE", keysRoute + u"/key_1"_s, m_platform->limitedUserKey()).status, 403);
        QCOMPARE(m_platform->createdKeys().size(), 0);
    }

    void thereMayBeOnlyAPageForIt()
    {
        start({.listsKeys = false});
        QCOMPARE(mint(m_platform->userKey()).status, 201);
        const Reply list = m_host->client.send("GET", keysRoute, m_platform->userKey());
        QCOMPARE(list.status, 404);
        QVERIFY(list.header("content-type").startsWith("text/html"));
    }

    void tooManyRequestsAreRefusedForAWhile()
    {
        start({.keyRequestsPerMinute = 2});
        QCOMPARE(mint(m_platform->userKey()).status, 201);
        QCOMPARE(m_host->client.send("GET", keysRoute, m_platform->userKey()).status, 200);
        const Reply refused = mint(m_platform->userKey());
        QCOMPARE(refused.status, 429);
        QVERIFY(!refused.header("x-ratelimit-reset").isEmpty());
        m_platform->advance(std::chrono::seconds(60));
        QCOMPARE(mint(m_platform->userKey()).status, 201);
        QCOMPARE(m_platform->createdKeys().size(), 2);
    }

    void clientCredentialsGiveATokenThatExpires()
    {
        const QByteArray id = "client_id=" + m_platform->clientId().toLatin1();
        const QByteArray good
            = "grant_type=client_credentials&" + id + "&client_secret=" + m_platform->clientSecret().toLatin1();
        const Reply reply = accessToken(good);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("cache-control"), "no-store");
        QCOMPARE(reply.json()["expires_in"_L1].toInt(), 3600);
        const QString token = reply.json()["access_token"_L1].toString();
        QCOMPARE(m_host->client.send("GET", u"/api/cli/whoami"_s, token).status, 200);
        m_platform->advance(std::chrono::seconds(3601));
        QCOMPARE(m_host->client.send("GET", u"/api/cli/whoami"_s, token).status, 401);

        const QJsonObject json{{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, m_platform->clientId()},
            {u"client_secret"_s, m_platform->clientSecret()}};
        QCOMPARE(m_host->client.send("POST", u"/api/oauth/token"_s, {}, json).status, 200);
        QVERIFY2(!m_platform->requests().last().rawBody.contains("m2ms_"), "the secret was kept");
    }

    void wrongClientCredentialsAreNamed()
    {
        const QByteArray id = "client_id=" + m_platform->clientId().toLatin1();
        const auto error = [](const Reply &reply) { return reply.json()["error"_L1].toString(); };
        QCOMPARE(error(accessToken("grant_type=client_credentials")), u"invalid_request"_s);
        QCOMPARE(error(accessToken("grant_type=password&" + id)), u"unsupported_grant_type"_s);
        const Reply wrong = accessToken("grant_type=client_credentials&client_secret=x&" + id);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(error(wrong), u"invalid_client"_s);
    }
};

RENSEI_TEST(KeysTest)

#include "tst_keys.moc"
