#include "agent/process/port_owner.h"

#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTcpServer>

namespace rensei {

// Not under Wine: there wineserver holds the sockets, so their owner is not known.
class PortOwnerNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisProgramFindsItself()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const PortOwner self{
            .pid = QCoreApplication::applicationPid(),
            .name = QFileInfo(QCoreApplication::applicationFilePath()).fileName(),
        };
        QCOMPARE(portOwner(server.serverPort()), self);
    }
};

RENSEI_TEST(PortOwnerNameTest)

} // namespace rensei

#include "tst_port_owner_unix.moc"
