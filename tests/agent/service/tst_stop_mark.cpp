#include "agent/service/stop_mark.h"

#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace service;

class StopMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThereFromAStopToAnExplicitStart()
    {
        const QTemporaryDir folder;
        const StatePaths paths{folder.filePath(u"state"_s)};
        QVERIFY(!isStoppedByUser(paths));
        QVERIFY(rememberStop(paths, true));
        QVERIFY(isStoppedByUser(paths));
        QVERIFY(forgetStop(paths));
        QVERIFY(!isStoppedByUser(paths));
        QVERIFY(forgetStop(paths));
    }

    // A start by hand with the manager's own command would not be able to remove it.
    void isNotMadeWhereTheManagerRemembersByItself()
    {
        const QTemporaryDir folder;
        const StatePaths paths{folder.filePath(u"state"_s)};
        QVERIFY(rememberStop(paths, false));
        QVERIFY(!QFile::exists(paths.root));
    }
};

RENSEI_TEST(StopMarkTest)

} // namespace rensei::tests

#include "tst_stop_mark.moc"
