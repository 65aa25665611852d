#include "agent/platform/keys_api.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

class KeysApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsAskedForInBothForms()
    {
        const auto request = mintKey(u"org/1"_s, u"host: mac"_s, {u"p1"_s}, share(Secret("k")));
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, u"/api/org/org%2F1/keys"_s);
        QVERIFY(!request.repeatable);
        const QJsonArray projects{u"p1"_s};
        QCOMPARE(request.body.value(),
            (QJsonObject{{u"name"_s, u"host: mac"_s}, {u"keyType"_s, u"worker_registration"_s},
                {u"projectIds"_s, projects}, {u"projects"_s, projects}}));
        QVERIFY(request.bearer->equals("k"));
    }

    void theSecretIsReadFromEveryKnownPlace_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret"); // empty: an error
        const QJsonObject schema{{u"id"_s, u"k1"_s}, {u"fullKey"_s, u"rsk_b"_s}};
        QTest::newRow("guide") << QJsonObject{{u"keyId"_s, u"k1"_s}, {u"token"_s, u"rsk_a"_s}} << u"k1"_s
                               << QByteArray("rsk_a");
        QTest::newRow("schema") << QJsonObject{{u"key"_s, schema}} << u"k1"_s << QByteArray("rsk_b");
        QTest::newRow("flat") << QJsonObject{{u"id"_s, 7}, {u"fullKey"_s, u"rsk_c"_s}} << u"7"_s << QByteArray("rsk_c");
        QTest::newRow("nested token") << QJsonObject{{u"key"_s, QJsonObject{{u"token"_s, u"rsk_d"_s}}}} << QString()
                                      << QByteArray("rsk_d");
        QTest::newRow("a text") << QJsonObject{{u"key"_s, u"rsk_e"_s}} << QString() << QByteArray("rsk_e");
        QTest::newRow("an id that is a path")
            << QJsonObject{{u"id"_s, u"../x"_s}, {u"token"_s, u"rsk_f"_s}} << QString() << QByteArray("rsk_f");
        QTest::newRow("none") << QJsonObject{{u"keyId"_s, u"k1"_s}} << QString() << QByteArray();
        QTest::newRow("a header of its own")
            << QJsonObject{{u"token"_s, u"rsk\r\nX: y"_s}} << QString() << QByteArray();
        QTest::newRow("endless") << QJsonObject{{u"token"_s, QString(100'000, u'x')}} << QString() << QByteArray();
    }

    void theSecretIsReadFromEveryKnownPlace()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QByteArray, secret);
        const auto got = parseMintedKey(body);
        QCOMPARE(got.has_value(), !secret.isEmpty());
        if (!got) {
            QCOMPARE(got.error().kind, ErrorKind::BadReply);
            return;
        }
        QTEST(got->id, "id");
        QVERIFY(got->secret->equals(secret));
    }

    void keysAreListedFromEveryKnownPlace()
    {
        const QJsonObject guide{{u"keyId"_s, u"k1"_s}, {u"name"_s, u"a"_s}};
        const QJsonObject schema{{u"id"_s, u"k2"_s}, {u"name"_s, u"b"_s}};
        const QJsonArray entries{guide, schema, 5, QJsonObject{{u"id"_s, u"a/b"_s}}};
        const QList<ListedKey> keys{{u"k1"_s, u"a"_s}, {u"k2"_s, u"b"_s}};
        for (const QString &name : {u"keys"_s, u"items"_s, u"data"_s})
            QCOMPARE(parseKeys({.status = 200, .body = {{name, entries}}, .root = {}}), keys);
        QCOMPARE(parseKeys({.status = 200, .body = {}, .root = entries}), keys);
        QCOMPARE(parseKeys({.status = 200, .body = {}, .root = {}}), QList<ListedKey>());
    }

    void whatIsToldOfAKeyIsKept()
    {
        const auto parsed = [](const QJsonObject &entry) {
            return parseKeys({.status = 200, .body = {}, .root = QJsonArray{entry}}).first();
        };
        const ListedKey full = parsed({{u"keyId"_s, u"k"_s}, {u"createdAt"_s, u"2026-06-01T10:00:00Z"_s},
            {u"lastUsedAt"_s, u"2026-06-02T10:00:00Z"_s}, {u"keyType"_s, u"worker_registration"_s}});
        QCOMPARE(*full.lastUsedAt - *full.createdAt, std::chrono::hours(24));
        QVERIFY(full.isForHosts);
        QVERIFY(!parsed({{u"id"_s, u"k"_s}, {u"keyType"_s, u"user"_s}}).isForHosts);
        QVERIFY(parsed({{u"id"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"worker:poll"_s}}}).isForHosts);
        QVERIFY(!parsed({{u"id"_s, u"k"_s}, {u"scopes"_s, QJsonArray{u"sessions:read"_s}}}).isForHosts);
    }

    void aKeyIsGoneWhenItWasRevokedOrIsNotThere()
    {
        QCOMPARE(revokeKey(u"o"_s, u"k 1"_s, nullptr).path, u"/api/org/o/keys/k%201"_s);
        QVERIFY(isRevoked(http::Response{.status = 204, .root = {}}));
        QVERIFY(isRevoked(fail({.kind = ErrorKind::NotFound})));
        QVERIFY(!isRevoked(fail({.kind = ErrorKind::RouteMissing})));
        QVERIFY(!isRevoked(fail({.kind = ErrorKind::Forbidden})));
    }

    void thePageIsThatOfTheOrganization()
    {
        QCOMPARE(keyPage(QUrl(u"https://a.example/x"_s), u"acme co"_s).toString(QUrl::FullyEncoded),
            u"https://a.example/x/acme%20co/settings/api-keys"_s);
        QCOMPARE(keyPage(QUrl(u"https://a.example"_s), {}), QUrl(u"https://a.example"_s));
    }
};

RENSEI_TEST(KeysApiTest)

} // namespace rensei::tests

#include "tst_keys_api.moc"
