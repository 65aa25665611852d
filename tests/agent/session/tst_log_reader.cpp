#include "agent/session/log_reader.h"

#include "agent/session/log_digest.h"
#include "agent/session/session_log.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

namespace rensei::session {

using namespace Qt::StringLiterals;
using tests::FakeClock;

class LogReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_log = SessionLog::create(folder(), m_clock, {.segmentBytes = 2'000, .totalBytes = 4'000}).value();
    }

    void givesWhatWasNotReadYet()
    {
        append(LogRecordType::Running);
        say(u"one"_s);
        const LogPage first = readLogPage(folder(), 0, {});
        QCOMPARE(first.records.size(), 2);
        QCOMPARE(first.cursor, 2);
        QVERIFY(!first.hasMore);
        QVERIFY(readLogPage(folder(), 2, {}).records.isEmpty());
        say(u"two"_s);
        const LogPage next = readLogPage(folder(), first.cursor, {});
        QCOMPARE(next.records.size(), 1);
        QCOMPARE(next.records.first().data.value(u"text"_s), u"two"_s);
    }

    void leavesOutTheBookkeeping()
    {
        append(LogRecordType::Delivered, {{u"lane"_s, u"control"_s}});
        append(LogRecordType::Closed);
        const LogPage page = readLogPage(folder(), 0, {});
        QCOMPARE(page.records.size(), 0);
        QCOMPARE(page.cursor, 2);
    }

    void aPageIsBounded()
    {
        for (int i = 0; i < 10; ++i)
            say(QString(300, u'x'));
        const LogPage three = readLogPage(folder(), 0, {.records = 3});
        QCOMPARE(three.records.size(), 3);
        QVERIFY(three.hasMore);
        const LogPage small = readLogPage(folder(), three.cursor, {.records = 100, .bytes = 900});
        QCOMPARE(small.records.size(), 2);
        QVERIFY(small.hasMore);
        QCOMPARE(readLogPage(folder(), 0, {.records = 100, .bytes = 1}).records.size(), 1);
        // Over the borders of files, each once.
        QList<qint64> seen;
        for (LogPage page; page.hasMore || page.cursor == 0;) {
            page = readLogPage(folder(), page.cursor, {.records = 3});
            for (const LogRecord &record : page.records)
                seen.append(record.seq);
        }
        QCOMPARE(seen.size(), 10);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void aLineThatIsNotWholeComesLater()
    {
        say(u"one"_s);
        QFile file(folder() + u"/000001.ndjson"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write(R"({"at":"2026-06-02T14:22:00.000Z","data":{"text":"two"},"fact":"thought","seq":2)");
        file.flush();
        QCOMPARE(readLogPage(folder(), 0, {}).cursor, 1);
        file.write("}\n");
        file.flush();
        QCOMPARE(readLogPage(folder(), 1, {}).records.size(), 1);
    }

    void saysWhatIsGone()
    {
        for (int i = 0; i < 30; ++i)
            say(QString(300, u'x'));
        QVERIFY(!readLogPage(folder(), 0, {}).isTruncated);
        append(LogRecordType::Delivered, {{u"lane"_s, u"activities"_s}, {u"upTo"_s, 29}, {u"count"_s, 29}});
        QVERIFY(readLogPage(folder(), 0, {}).isTruncated);
        QVERIFY(!readLogPage(folder(), m_log->state().lastSeq - 2, {}).isTruncated);
    }

    void ofTheWorkItemOnlyWhatNamesItIsShown()
    {
        const QJsonObject work{{u"sessionId"_s, u"s-1"_s}, {u"title"_s, u"Fix it"_s},
            {u"prompt"_s, QString(40'000, u'p')}, {u"mcpServers"_s, QJsonObject{{u"x"_s, 1}}}};
        const QJsonObject shown = shownData({1, {}, LogRecordType::Accepted, {{u"work"_s, work}}});
        QCOMPARE(shown.keys(), QStringList({u"prompt"_s, u"title"_s}));
        QCOMPARE(shown.value(u"prompt"_s).toString().size(), 16 * 1024);
    }

    void theDigestTellsWhatWasDone()
    {
        QCOMPARE(digestOfLog(m_dir->filePath(u"none"_s)), QString());
        append(LogRecordType::Accepted, {{u"work"_s, QJsonObject{{u"prompt"_s, u"Mend the door."_s}}}});
        QCOMPARE(digestOfLog(folder()), QString());
        say(u"The hinge is loose."_s);
        append(LogRecordType::Action,
            {{u"tool"_s, u"Bash"_s}, {u"input"_s, QJsonObject{{u"command"_s, u"make"_s}}}, {u"isError"_s, true}});
        append(LogRecordType::Prompt, {{u"id"_s, u"m"_s}, {u"text"_s, u"Hurry."_s}});
        append(LogRecordType::Note, {{u"text"_s, u"noise"_s}});
        append(LogRecordType::Outcome, toJson(Outcome{.kind = Outcome::Kind::Failed, .message = u"time limit"_s}));
        const QStringList lines = digestOfLog(folder()).split(u'\n').sliced(1);
        QCOMPARE(lines,
            QStringList({u"You were asked: Mend the door."_s, u"- you said: The hinge is loose."_s,
                u"- you did: Bash make (failed)"_s, u"- you were told: Hurry."_s,
                u"- it ended: failed: time limit"_s}));
    }

    void theDigestIsBounded()
    {
        append(LogRecordType::Accepted,
            {{u"work"_s, QJsonObject{{u"prompt"_s, QString(9'000, u'p')}}}, {u"digest"_s, QString(30'000, u'd')}});
        for (int i = 0; i < 200; ++i)
            say(u"step %1 "_s.arg(i) + QString(500, u'x'));
        const QString digest = digestOfLog(folder());
        QVERIFY2(digest.size() <= 24 * 1024, qPrintable(QString::number(digest.size())));
        QVERIFY(digest.contains(u"earlier steps are left out"_s));
        QVERIFY(digest.contains(u"step 199 "_s) && !digest.contains(u"step 1 "_s));
    }

private:
    QString folder() const { return m_dir->filePath(u"log"_s); }
    void append(LogRecordType type, const QJsonObject &data = {}) { QVERIFY(m_log->append(type, data)); }
    void say(const QString &text) { append(LogRecordType::Thought, {{u"text"_s, text}}); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SessionLog> m_log;
};

RENSEI_TEST(LogReaderTest)

} // namespace rensei::session
#include "tst_log_reader.moc"
