#include "agent/control_server/connections.h"

#include "tests/support/test_case.h"

#include <QList>

namespace rensei::control {

using namespace std::chrono_literals;

class ConnectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestIncompleteRequestIsCutWhenThereAreTooMany()
    {
        QList<qintptr> cut;
        Connections connections(3, 15s, [&cut](qintptr socket) { cut.append(socket); });
        for (qintptr socket = 1; socket <= 5; ++socket)
            connections.opened(socket, 0ms);
        QCOMPARE(cut, QList<qintptr>({1, 2}));
    }

    void deliveredRequestsDoNotCount()
    {
        QList<qintptr> cut;
        Connections connections(2, 15s, [&cut](qintptr socket) { cut.append(socket); });
        for (qintptr socket = 1; socket <= 20; ++socket)
            connections.delivered(connections.opened(socket, 0ms));
        connections.opened(21, 0ms);
        connections.opened(22, 0ms);
        QVERIFY(cut.isEmpty());
        connections.opened(23, 0ms);
        QCOMPARE(cut, QList<qintptr>({21}));
    }

    void anOverdueRequestIsCutOnce()
    {
        QList<qintptr> cut;
        Connections connections(24, 15s, [&cut](qintptr socket) { cut.append(socket); });
        connections.opened(1, 0ms);
        connections.opened(2, 5s);
        connections.delivered(connections.opened(3, 0ms));
        QCOMPARE(connections.cutOverdue(14s), std::optional(1'000ms));
        QVERIFY(cut.isEmpty());
        QCOMPARE(connections.cutOverdue(15s), std::optional(5'000ms));
        QCOMPARE(cut, QList<qintptr>({1}));
        QCOMPARE(connections.cutOverdue(20s), std::nullopt);
        QCOMPARE(connections.cutOverdue(60s), std::nullopt);
        QCOMPARE(cut, QList<qintptr>({1, 2}));
    }

    void aClosedConnectionIsNeverCutWhenItsSocketIsReused()
    {
        QList<qintptr> cut;
        Connections connections(24, 15s, [&cut](qintptr socket) { cut.append(socket); });
        const quint64 first = connections.opened(7, 0ms);
        connections.closed(first);
        const quint64 second = connections.opened(7, 0ms);
        connections.delivered(second);
        connections.cut(first);
        QVERIFY(cut.isEmpty());
        connections.cut(second);
        QCOMPARE(cut, QList<qintptr>({7}));
        QCOMPARE(connections.cutOverdue(60s), std::nullopt);
    }
};

RENSEI_TEST(ConnectionsTest)

} // namespace rensei::control

#include "tst_connections.moc"
