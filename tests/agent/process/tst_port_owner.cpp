#include "agent/process/port_owner.h"

#include "tests/support/test_case.h"

#include <QTcpServer>

namespace rensei {

class PortOwnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListeningProcessIsFound_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("on the loopback address") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("on every IPv4 address") << QHostAddress(QHostAddress::AnyIPv4);
        QTest::newRow("on every address") << QHostAddress(QHostAddress::Any);
    }

    void aListeningProcessIsFound()
    {
        QFETCH(QHostAddress, address);
        QTcpServer server;
        QVERIFY(server.listen(address));
        const auto owner = portOwner(server.serverPort());
        QVERIFY(owner);
        QCOMPARE(owner->user, QString());
    }

    void aClosedPortHasNoOwner()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        QVERIFY(!portOwner(port));
    }
};

RENSEI_TEST(PortOwnerTest)

} // namespace rensei

#include "tst_port_owner.moc"
