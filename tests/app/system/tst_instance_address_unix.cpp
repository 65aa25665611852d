#include "app/system/instance_address.h"

#include "app/system/instance_server.h"
#include "tests/app/system/instance_case.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QFileInfo>
#include <QLocalSocket>

namespace rensei::app {

using namespace Qt::StringLiterals;
using tests::InstancePlace;

class InstanceAddressTest : public QObject {
    Q_OBJECT

    static QString folderOf(const QString &address) { return QFileInfo(address).path(); }

private Q_SLOTS:
    void theRuntimeFolderComesFirst()
    {
        const InstancePlace place;
        const QStringList addresses = instanceAddresses(place.state());
        QCOMPARE(addresses.size(), 2);
        QCOMPARE(folderOf(addresses.first()), place.runtime());
        QCOMPARE(folderOf(addresses.last()), place.state());
    }

    void eachStateFolderHasItsOwn()
    {
        const InstancePlace place;
        QVERIFY(makePrivateFolder(place.state() + u"/other"_s));
        QVERIFY(instanceAddresses(place.state()).first() != instanceAddresses(place.state() + u"/other"_s).first());
        QCOMPARE(instanceAddresses(place.state() + u"/other/.."_s).first(), instanceAddresses(place.state()).first());
    }

    void withoutARuntimeFolderItIsTheStateFolder_data()
    {
        QTest::addColumn<QString>("runtime");
        QTest::newRow("there is none") << QString();
        QTest::newRow("it is relative") << u"run"_s;
        QTest::newRow("it does not exist") << u"/no/such/folder"_s;
        QTest::newRow("others may enter it") << u"/tmp"_s;
    }

    void withoutARuntimeFolderItIsTheStateFolder()
    {
        QFETCH(QString, runtime);
        const InstancePlace place;
        qputenv("XDG_RUNTIME_DIR", runtime.toUtf8());
        QCOMPARE(instanceAddresses(place.state()), QStringList{place.state() + u"/desktop.sock"_s});
    }

    void aPathTooLongForASocketIsLeftOut()
    {
        const InstancePlace place;
        const QString deep = place.state() + u"/"_s + QString(100, u'x');
        QVERIFY(makePrivateFolder(deep));
        QCOMPARE(instanceAddresses(deep).size(), 1);
        QCOMPARE(folderOf(instanceAddresses(deep).first()), place.runtime());
        qputenv("XDG_RUNTIME_DIR", deep.toUtf8());
        QCOMPARE(folderOf(instanceAddresses(place.state()).first()), place.state());
        QCOMPARE(instanceAddresses(deep), QStringList());
    }

    void onlyTheUserReachesTheSocket()
    {
        const InstancePlace place;
        tests::FakeClock clock;
        InstanceServer server(place.state(), clock);
        QVERIFY(server.listen());
        QVERIFY(checkPrivate(instanceAddresses(place.state()).first()));
    }

    void whatACrashLeftIsReplaced()
    {
        const InstancePlace place;
        const QString address = instanceAddresses(place.state()).first();
        QVERIFY(writePrivateFile(address, {}));
        tests::FakeClock clock;
        InstanceServer server(place.state(), clock);
        QVERIFY(server.listen());
        QLocalSocket client;
        client.connectToServer(address);
        QVERIFY(client.waitForConnected(10'000));
    }

    void nowhereToListenIsAnError()
    {
        const InstancePlace place;
        const QString deep = place.state() + u"/"_s + QString(100, u'x');
        QVERIFY(makePrivateFolder(deep));
        qunsetenv("XDG_RUNTIME_DIR");
        tests::FakeClock clock;
        InstanceServer server(deep, clock);
        QVERIFY(!server.listen());
    }
};

RENSEI_TEST(InstanceAddressTest)

} // namespace rensei::app

#include "tst_instance_address_unix.moc"
