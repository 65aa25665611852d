#include "agent/process/listening_socket_linux.h"

#include "tests/support/test_case.h"

namespace rensei {

static const QByteArray heading
    = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

// A line as the kernel writes it, with user 1000.
static QByteArray line(const QByteArray &local, const QByteArray &state, const QByteArray &inode)
{
    const QByteArray remote(local.size() - 5, '0');
    return "   0: " + local + ' ' + remote + ":0000 " + state
        + " 00000000:00000000 00:00000000 00000000  1000        0 " + inode + " 1 0000000000000000 100 0 0 10 0\n";
}

class ListeningSocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Q_BYTE_ORDER != Q_LITTLE_ENDIAN)
            QSKIP("the test data are of a little-endian machine");
    }

    void theListenerIsFound_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<quint64>("inode");
        // 7734 is 1E36.
        const QByteArray six(24, '0');
        QTest::newRow("none in an empty table") << heading << quint64(0);
        QTest::newRow("none without a table") << QByteArray() << quint64(0);
        QTest::newRow("the exact address") << heading + line("0100007F:1E36", "0A", "41") << quint64(41);
        QTest::newRow("all addresses") << heading + line("00000000:1E36", "0A", "42") << quint64(42);
        QTest::newRow("the exact address before all addresses")
            << heading + line("00000000:1E36", "0A", "42") + line("0100007F:1E36", "0A", "41") << quint64(41);
        QTest::newRow("none on another port") << heading + line("0100007F:1E37", "0A", "41") << quint64(0);
        QTest::newRow("none on another address") << heading + line("0200007F:1E36", "0A", "41") << quint64(0);
        QTest::newRow("not a connected socket") << heading + line("0100007F:1E36", "01", "41") << quint64(0);
        QTest::newRow("all IPv6 addresses") << heading + line(six + "00000000:1E36", "0A", "43") << quint64(43);
        QTest::newRow("the address as an IPv4-mapped IPv6 address")
            << heading + line("0000000000000000FFFF00000100007F:1E36", "0A", "44") << quint64(44);
        QTest::newRow("not the IPv6 loopback") << heading + line(six + "01000000:1E36", "0A", "45") << quint64(0);
        QTest::newRow("none in a truncated line") << heading + "   0: 0100007F:1E36 00000000:0000 0A" << quint64(0);
    }

    void theListenerIsFound()
    {
        QFETCH(QByteArray, table);
        QFETCH(quint64, inode);
        const auto found = listenerIn(table, 7734);
        QCOMPARE(found ? found->inode : 0, inode);
        if (found)
            QCOMPARE(found->uid, 1000U);
    }
};

RENSEI_TEST(ListeningSocketTest)

} // namespace rensei

#include "tst_listening_socket_linux.moc"
