#include "agent/control/control_token.h"
#include "agent/control/endpoint_file.h"

#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

namespace rensei::control {

using namespace Qt::StringLiterals;

class ControlTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStartMakesANewOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"state/control-token"_s);
        const auto first = renewControlToken(path);
        QVERIFY(first);
        QCOMPARE((*first)->view().size(), 64);
        QVERIFY((*readControlToken(path))->equals((*first)->view()));
        const auto second = renewControlToken(path);
        QVERIFY(second && !(*second)->equals((*first)->view()));
        QVERIFY((*readControlToken(path))->equals((*second)->view()));
    }

    void aFileWithoutATokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("too short") << QByteArray(63, 'a');
        QTest::newRow("not hex") << QByteArray(64, 'x');
    }

    void aFileWithoutATokenIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"state/control-token"_s);
        QVERIFY(renewControlToken(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QVERIFY(!readControlToken(path));
    }

    void aMissingFileIsAnError()
    {
        const QTemporaryDir folder;
        QVERIFY(!readControlToken(folder.filePath(u"control-token"_s)));
        QVERIFY(!readEndpoint(folder.filePath(u"control-endpoint.json"_s)));
    }

    void theEndpointRoundTrips()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"state/control-endpoint.json"_s);
        const Endpoint endpoint{
            .port = 41234, .pid = 77, .version = u"0.1.0"_s, .startedAt = Instant(std::chrono::seconds(1'780'000'000))};
        QVERIFY(writeEndpoint(path, endpoint));
        QCOMPARE(*readEndpoint(path), endpoint);
    }

    void endpoint_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("port"); // 0: refused
        QTest::newRow("only the port") << QJsonObject{{u"port"_s, 7734}} << 7734;
        QTest::newRow("no port") << QJsonObject{{u"pid"_s, 1}} << 0;
        QTest::newRow("port 0") << QJsonObject{{u"port"_s, 0}} << 0;
        QTest::newRow("a port out of range") << QJsonObject{{u"port"_s, 65536}} << 0;
        QTest::newRow("a port that is text") << QJsonObject{{u"port"_s, u"x"_s}} << 0;
    }

    void endpoint()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, port);
        const auto parsed = parseEndpoint(body);
        QCOMPARE(parsed ? int(parsed->port) : 0, port);
    }
};

RENSEI_TEST(ControlTokenTest)

} // namespace rensei::control

#include "tst_control_token.moc"
