#include "agent/base/private_file.h"
#include "agent/status/own_identity.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;

class TestOwnIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIdentityIsReadFromTheStateFolder()
    {
        const QTemporaryDir folder;
        const StatePaths paths{folder.filePath(u"state"_s)};
        QVERIFY(makePrivateFolder(paths.root));
        QCOMPARE(status::ownIdentity(paths).machineId, QString());
        QVERIFY(writePrivateFile(paths.identity(), R"({"machineId":"mac_1","workerId":"wkr_1"})"));
        QCOMPARE(status::ownIdentity(paths).machineId, u"mac_1"_s);
        QCOMPARE(status::ownIdentity(paths).workerId, u"wkr_1"_s);
        QVERIFY(!status::ownIdentity(paths).hostname.isEmpty());
    }
};

RENSEI_TEST(TestOwnIdentity)
#include "tst_own_identity.moc"
