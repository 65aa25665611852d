#include "agent/session/session_log.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/full_disk_unix.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::session;

class SessionLogUnixTest : public QObject {
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void fault10BJ_aFullDiskIsToldAsTheCause_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("nothing of the record fits") << 0;
        QTest::newRow("a part of it fits") << 20;
    }

    void fault10BJ_aFullDiskIsToldAsTheCause()
    {
        QFETCH(int, room);
        const QTemporaryDir folder;
        FakeClock clock;
        const auto log = SessionLog::create(folder.filePath(u"log"_s), clock);
        QVERIFY(log);
        QVERIFY((*log)->append(LogRecordType::Note, {{u"text"_s, u"before"_s}}));
        const QString path = folder.filePath(u"log/000001.ndjson"_s);
        const QByteArray before = contentOf(path);
        Result<qint64> appended;
        {
            const FullDisk full(before.size() + room);
            appended = (*log)->append(LogRecordType::Note, {{u"text"_s, QString(100, u'x')}});
        }
        QVERIFY(!appended);
        QCOMPARE(appended.error().detail, FullDisk::reason());
        QCOMPARE(contentOf(path), before);
        QCOMPARE((*log)->append(LogRecordType::Note, {{u"text"_s, u"after"_s}}).value(), 2);
    }
};

RENSEI_TEST(SessionLogUnixTest)

} // namespace rensei::tests
#include "tst_session_log_unix.moc"
