#include "tests/agent/demo_platform/contract_fixture.h"
#include "tests/agent/demo_platform/json_shape.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rensei::demo;

static QJsonDocument readFixtures(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/platform/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

/// Every documented exchange against the demo platform: prepares it, sends the fixture's request and compares
/// the responses.
class FixturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_variables = readFixtures(u"variables.json"_s).object(); }

    void everyFixtureHasASetup()
    {
        int count = 0;
        int skipped = 0;
        for (const QJsonObject &fixture : fixtures()) {
            const QString id = fixture["id"_L1].toString();
            const std::optional<FixtureSetup> setup = setupFor(id);
            QVERIFY2(setup, qPrintable(id + u" has no setup"_s));
            ++count;
            skipped += !setup->skipReason.isEmpty();
        }
        QCOMPARE(count, 104);
        QCOMPARE(skipped, 3);
    }

    void respondsAsDocumented_data()
    {
        QTest::addColumn<QJsonObject>("fixture");
        for (const QJsonObject &fixture : fixtures())
            QTest::newRow(qPrintable(fixture["id"_L1].toString())) << fixture;
    }

    void respondsAsDocumented()
    {
        QFETCH(QJsonObject, fixture);
        const std::optional<FixtureSetup> setup = setupFor(fixture["id"_L1].toString());
        QVERIFY(setup);
        if (!setup->skipReason.isEmpty())
            QSKIP(qPrintable(setup->skipReason));
        ContractFixture contract(setup->options);
        setup->prepare(contract);
        const QJsonObject request = contract.substituted(fixture["request"_L1], m_variables).toObject();
        const QJsonObject expected = contract.substituted(fixture["response"_L1], m_variables).toObject();
        const QString bearer = request["headers"_L1]["Authorization"_L1].toString().mid(7);
        const auto body = request.contains("body"_L1) ? std::optional(request["body"_L1].toObject()) : std::nullopt;

        const Reply reply = contract.host->client.send(
            request["method"_L1].toString().toLatin1(), request["path"_L1].toString(), bearer, body);

        QCOMPARE(reply.status, expected["status"_L1].toInt());
        const QJsonObject headers = expected["headers"_L1].toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            compareHeader(reply.header(it.key().toLower().toLatin1()), it.key(), it->toString());
        if (expected.contains("body"_L1))
            QCOMPARE(shapeDifferences(expected["body"_L1], reply.json()).join(u"; "_s), QString());
        else if (expected["bodyText"_L1].toString().isEmpty())
            QCOMPARE(reply.body, QByteArray());
        else
            QVERIFY(reply.body.contains("404: This page could not be found."));
    }

private:
    static QList<QJsonObject> fixtures()
    {
        QList<QJsonObject> out;
        const QStringList names = QDir(QStringLiteral(TEST_DATA "/platform")).entryList({u"*.json"_s}, QDir::Files);
        for (const QString &name : names) {
            const QJsonArray all = readFixtures(name).array();
            for (const QJsonValue &fixture : all)
                out.append(fixture.toObject());
        }
        return out;
    }

    static void compareHeader(const QByteArray &actual, const QString &name, const QString &expected)
    {
        // The seconds until the reset depend on the time of the test.
        if (name == u"X-RateLimit-Reset"_s)
            QVERIFY(actual.toInt() > 0 && actual.toInt() <= 60);
        else
            QVERIFY2(actual.startsWith(expected.toLatin1()), qPrintable(name + u": "_s + QString::fromLatin1(actual)));
    }

    QJsonObject m_variables;
};

RENSEI_TEST(FixturesTest)

#include "tst_fixtures.moc"
