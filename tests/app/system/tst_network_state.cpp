#include "app/system/network_state.h"

#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace app;

class NetworkStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsToldOnce()
    {
        NetworkState network;
        QSignalSpy lost(&network, &NetworkState::lost);
        QSignalSpy found(&network, &NetworkState::found);
        network.setAbsent(false); // as it is at first
        QCOMPARE(found.size(), 0);
        network.setAbsent(true);
        network.setAbsent(true);
        QVERIFY(network.isAbsent());
        QCOMPARE(lost.size(), 1);
        network.setAbsent(false);
        QVERIFY(!network.isAbsent());
        QCOMPARE(found.size(), 1);
    }
};

RENSEI_TEST(NetworkStateTest)

} // namespace rensei::tests

#include "tst_network_state.moc"
