#include "app/backend/account/own_host.h"

#include "agent/base/private_file.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class OwnHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSetUpIsRead()
    {
        const QTemporaryDir folder;
        const StatePaths paths{folder.path()};
        QCOMPARE(readOwnHostKey(paths), OwnHostKey());
        const QByteArray receipt = R"({"platform":"https://a.example","key":{"id":"key_1","name":"laptop"}})";
        QVERIFY(writePrivateFile(folder.filePath(u"install.json"_s), receipt));
        QCOMPARE(readOwnHostKey(paths), (OwnHostKey{u"https://a.example"_s, u"key_1"_s, u"laptop"_s}));
    }

    void whereTheAgentRegisteredIsRead()
    {
        const QTemporaryDir folder;
        const StatePaths paths{folder.path()};
        QCOMPARE(registeredServerUrl(paths), QString());
        const QByteArray identity = R"({"machineId":"m","platformUrl":"https://a.example"})";
        QVERIFY(writePrivateFile(paths.identity(), identity));
        QCOMPARE(registeredServerUrl(paths), u"https://a.example"_s);
    }
};

RENSEI_TEST(OwnHostTest)

} // namespace rensei::tests

#include "tst_own_host.moc"
