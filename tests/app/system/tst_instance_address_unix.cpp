#include "app/system/instance_address.h"

#include "app/system/instance_server.h"
#include "tests/app/system/instance_case.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QFileInfo>
#include <QLocalSocket>

namespace rensei::app {

using namespace Qt::StringLiterals;
using tests::InstanceFolders;

class InstanceAddressTest : public QObject {
    Q_OBJECT

    static QString folderOf(const QString &address) { return QFileInfo(address).path(); }

private Q_SLOTS:
    void theRuntimeFolderComesFirst()
    {
        const InstanceFolders folders;
        const QStringList addresses = instanceAddresses(folders.state());
        QCOMPARE(addresses.size(), 2);
        QCOMPARE(folderOf(addresses.first()), folders.runtime());
        QCOMPARE(folderOf(addresses.last()), folders.state());
    }

    void eachStateFolderHasItsOwnAddress()
    {
        const InstanceFolders folders;
        QVERIFY(makePrivateFolder(folders.state() + u"/other"_s));
        QVERIFY(instanceAddresses(folders.state()).first() != instanceAddresses(folders.state() + u"/other"_s).first());
        QCOMPARE(
            instanceAddresses(folders.state() + u"/other/.."_s).first(), instanceAddresses(folders.state()).first());
    }

    void withoutARuntimeFolderTheStateFolderIsUsed_data()
    {
        QTest::addColumn<QString>("runtime");
        QTest::newRow("there is none") << QString();
        QTest::newRow("it is relative") << u"run"_s;
        QTest::newRow("it does not exist") << u"/no/such/folder"_s;
        QTest::newRow("other users can access it") << u"/tmp"_s;
    }

    void withoutARuntimeFolderTheStateFolderIsUsed()
    {
        QFETCH(QString, runtime);
        const InstanceFolders folders;
        qputenv("XDG_RUNTIME_DIR", runtime.toUtf8());
        QCOMPARE(instanceAddresses(folders.state()), QStringList{folders.state() + u"/desktop.sock"_s});
    }

    void aPathTooLongForASocketIsLeftOut()
    {
        const InstanceFolders folders;
        const QString deep = folders.state() + u"/"_s + QString(100, u'x');
        QVERIFY(makePrivateFolder(deep));
        QCOMPARE(instanceAddresses(deep).size(), 1);
        QCOMPARE(folderOf(instanceAddresses(deep).first()), folders.runtime());
        qputenv("XDG_RUNTIME_DIR", deep.toUtf8());
        QCOMPARE(folderOf(instanceAddresses(folders.state()).first()), folders.state());
        QCOMPARE(instanceAddresses(deep), QStringList());
    }

    void onlyTheUserReachesTheSocket()
    {
        const InstanceFolders folders;
        tests::FakeClock clock;
        InstanceServer server(folders.state(), clock);
        QVERIFY(server.listen());
        QVERIFY(checkPrivate(instanceAddresses(folders.state()).first()));
    }

    void theSocketOfACrashedInstanceIsReplaced()
    {
        const InstanceFolders folders;
        const QString address = instanceAddresses(folders.state()).first();
        QVERIFY(writePrivateFile(address, {}));
        tests::FakeClock clock;
        InstanceServer server(folders.state(), clock);
        QVERIFY(server.listen());
        QLocalSocket client;
        client.connectToServer(address);
        QVERIFY(client.waitForConnected(10'000));
    }

    void noUsableAddressIsAnError()
    {
        const InstanceFolders folders;
        const QString deep = folders.state() + u"/"_s + QString(100, u'x');
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
