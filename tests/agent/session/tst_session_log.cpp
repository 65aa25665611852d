#include "agent/session/session_log.h"

#include "agent/base/private_file.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::session;

/// All of a log state, as one text to compare.
static QByteArray toText(const SessionLogState &state)
{
    QJsonObject object = state.snapshot();
    object.insert(u"work"_s, state.work);
    object.insert(u"pid"_s, state.pid);
    object.insert(u"groupGone"_s, state.groupGone);
    object.insert(u"lastSeq"_s, state.lastSeq);
    object.insert(u"closed"_s, state.isClosed);
    object.insert(u"runningAt"_s, state.runningAt ? toIso(*state.runningAt) : QString());
    QByteArray text = QJsonDocument(object).toJson();
    for (const LogRecord &record : state.pending + state.prompts)
        text += toBytes(record);
    return text;
}

static QJsonObject text(const QString &content)
{
    return {{u"text"_s, content}};
}

class SessionLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"log"_s);
        m_log.reset();
    }

    void restoresTheSameState()
    {
        create();
        writeTypicalRecords();
        const QByteArray before = toText(m_log->state());
        reopen();
        QCOMPARE(toText(m_log->state()), before);
        QCOMPARE(m_log->append(LogRecordType::Note, text(u"x"_s)).value(), 12);
    }

    void dropsAnIncompleteRecord()
    {
        create();
        writeTypicalRecords();
        const QByteArray before = toText(m_log->state());
        m_log.reset();
        appendBytes("{\"seq\":12,\"fact\":\"note\",\"da");
        reopen();
        QCOMPARE(toText(m_log->state()), before);
        QCOMPARE(m_log->append(LogRecordType::Stopping, {{u"reason"_s, u"stopped by user"_s}}).value(), 12);
        reopen();
        QCOMPARE(m_log->state().stopReason, u"stopped by user"_s);
    }

    void skipsRecordsOfALaterVersion()
    {
        create();
        writeTypicalRecords();
        m_log.reset();
        appendBytes("{\"seq\":12,\"fact\":\"levitated\",\"data\":{}}\n");
        reopen();
        QCOMPARE(m_log->state().lastSeq, 11);
        QVERIFY(m_log->append(LogRecordType::Note, text(u"x"_s)));
    }

    void refusesASecondLog()
    {
        create();
        QVERIFY(!SessionLog::create(m_folder, m_clock));
        QVERIFY(!SessionLog::open(m_dir->filePath(u"none"_s), m_clock));
    }

    void isPrivate()
    {
        if (QSysInfo::kernelType() == "winnt"_L1)
            QSKIP("Windows has no permission bits; an access control list takes their place");
        create();
        writeTypicalRecords();
        QVERIFY(checkPrivate(m_folder));
        QVERIFY(checkPrivate(files().first()));
    }

    void startsANewSegmentAtTheLimit()
    {
        create({400, 1 << 20});
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_log->append(LogRecordType::Thought, text(QString(100, u'x'))));
        QVERIFY(files().size() > 3);
        for (const QString &file : files())
            QVERIFY(QFileInfo(file).size() < 2000);
        QCOMPARE(m_log->activitiesAfter(0, 100).size(), 20);
        QCOMPARE(m_log->activitiesAfter(0, 7).size(), 7);
        const LogRecord third = m_log->activitiesAfter(0, 3).last();
        QCOMPARE(m_log->activitiesAfter(third.seq, 100).size(), 17);
    }

    void aParkIsKnownFromEverySegment()
    {
        create({400, 1 << 20});
        const QString until = u"2026-06-02T14:30:00.000Z"_s;
        QVERIFY(m_log->append(LogRecordType::Parked, {{u"until"_s, until}}));
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_log->append(LogRecordType::Note, text(QString(100, u'x'))));
        QVERIFY(m_log->append(LogRecordType::Waiting, {{u"why"_s, u"limit"_s}}));
        reopen();
        QCOMPARE(toIso(m_log->state().parkedUntil.value()), until);
        QVERIFY(m_log->append(LogRecordType::Waiting, {{u"why"_s, u"tool"_s}}));
        QVERIFY(!m_log->state().parkedUntil);
    }

    void theTimeUsedIsKnownWithoutItsSegment()
    {
        create({400, 1200});
        QVERIFY(m_log->append(LogRecordType::Accepted, {{u"workerId"_s, u"w"_s}}));
        const auto note = [this] { return m_log->append(LogRecordType::Note, text(QString(100, u'x'))).has_value(); };
        for (int i = 0; i < 6; ++i)
            QVERIFY(note());
        QVERIFY(m_log->append(LogRecordType::Paused, {{u"on"_s, true}, {u"usedMs"_s, 90'000}}));
        for (int i = 0; i < 20; ++i)
            QVERIFY(note());
        for (const QString &file : files()) {
            QFile segment(file);
            QVERIFY(segment.open(QIODevice::ReadOnly));
            QVERIFY(!segment.readAll().contains("\"fact\":\"paused\""));
        }
        reopen({400, 1200});
        QCOMPARE(m_log->state().pause, Pause::OfHost);
        QCOMPARE(m_log->state().timeUsed, std::chrono::milliseconds(90'000));
    }

    void undeliveredActivitiesAreNeverDropped()
    {
        create({400, 1200});
        for (int i = 0; i < 30; ++i)
            QVERIFY(m_log->append(LogRecordType::Thought, text(QString(100, u'x'))));
        QVERIFY(m_log->bytes() > 3000);
        QCOMPARE(m_log->activitiesAfter(0, 100).size(), 30);
    }

    void aPendingControlRecordKeepsItsSegment()
    {
        create({400, 1200});
        QVERIFY(m_log->append(LogRecordType::Accepted, {{u"workerId"_s, u"w"_s}}));
        fill(6);
        QVERIFY(m_log->append(LogRecordType::Links, {{u"links"_s, QJsonArray()}}));
        fill(20);
        QCOMPARE(m_log->state().pending.size(), 1);
        reopen({400, 1200});
        QCOMPARE(m_log->state().pending.size(), 1);
        QVERIFY(m_log->bytes() > 2400);
    }

    void droppingASegmentKeepsTheState()
    {
        create({700, 2800});
        writeTypicalRecords();
        const QByteArray first = contentOf(files().first());
        for (int i = 0; i < 40; ++i) {
            fill(1);
            deliverAll();
        }
        QVERIFY(m_log->bytes() < 2 * 2800);
        QCOMPARE(contentOf(files().first()), first);
        QVERIFY(!files().contains(m_folder + u"/000002.ndjson"_s));
        const QByteArray before = toText(m_log->state());
        reopen({700, 2800});
        QCOMPARE(toText(m_log->state()), before);
    }

    void localRecordsAreDroppedToo()
    {
        create({400, 1200});
        for (int i = 0; i < 100; ++i)
            QVERIFY(m_log->append(LogRecordType::Note, text(QString(100, u'x'))));
        QVERIFY(m_log->bytes() < 2 * 1200);
    }

    void aDroppedLaunchRecordKeepsItsState()
    {
        create({400, 1200});
        QVERIFY(m_log->append(LogRecordType::Accepted, {{u"work"_s, text(QString(500, u'x'))}}));
        QVERIFY(m_log->append(LogRecordType::Launched, {{u"pid"_s, 1'999'999'999}, {u"start"_s, u"7"_s}}));
        QVERIFY(m_log->append(LogRecordType::Running, {}));
        deliverAll();
        fill(40);
        deliverAll();
        fill(20);
        deliverAll();
        QVERIFY(!files().contains(m_folder + u"/000002.ndjson"_s));
        const QByteArray before = toText(m_log->state());
        reopen({400, 1200});
        QCOMPARE(toText(m_log->state()), before);
        QCOMPARE(m_log->state().pid, 1'999'999'999);
        QVERIFY(!m_log->state().groupGone);
    }

    void retriesASegmentThatCannotBeCreated()
    {
        create({400, 1 << 20});
        fill(3);
        const QString next = m_folder + u"/000002.ndjson"_s;
        QVERIFY(QDir().mkpath(next)); // a folder of that name blocks the file
        QVERIFY(!m_log->append(LogRecordType::Note, text(u"lost"_s)));
        QVERIFY(!m_log->append(LogRecordType::Note, text(u"lost"_s)));
        QVERIFY(QDir().rmdir(next));
        QCOMPARE(m_log->append(LogRecordType::Stopping, {{u"reason"_s, u"time limit"_s}}).value(), 5);
        const QByteArray before = toText(m_log->state());
        reopen();
        QCOMPARE(toText(m_log->state()), before);
    }

    void isOverfullAtFourTimesTheLimit()
    {
        create({400, 1000});
        while (m_log->bytes() <= 4000) {
            QVERIFY(!m_log->isOverfull());
            fill(1);
        }
        QVERIFY(m_log->isOverfull());
    }

    void fault10BD_whatHasAnEffectIsOnTheDiskBeforeIt()
    {
        using enum LogRecordType;
        for (const LogRecordType type :
            {Accepted, Launched, Running, Conversation, Links, Prompt, Stopping, Transferred, Outcome})
            QVERIFY2(survivesPowerFailure(type), toBytes({1, {}, type, {}}).constData());
        for (const LogRecordType type : {Thought, Action, Note, Usage, PromptTaken, Ended, Delivered, Closed})
            QVERIFY2(!survivesPowerFailure(type), toBytes({1, {}, type, {}}).constData());
    }

private:
    void create(SessionLog::Limits limits = {}) { m_log = SessionLog::create(m_folder, m_clock, limits).value(); }

    void reopen(SessionLog::Limits limits = {})
    {
        m_log.reset();
        m_log = SessionLog::open(m_folder, m_clock, limits).value();
    }

    void writeTypicalRecords()
    {
        const auto write = [this](LogRecordType type, const QJsonObject &data) { QVERIFY(m_log->append(type, data)); };
        write(
            LogRecordType::Accepted, {{u"workerId"_s, u"wkr_1"_s}, {u"work"_s, text(u"w"_s)}, {u"hadSecrets"_s, true}});
        write(LogRecordType::Launched, {{u"pid"_s, 7}, {u"start"_s, u"s"_s}, {u"profile"_s, u"p"_s}});
        write(LogRecordType::Running, {{u"again"_s, true}});
        write(LogRecordType::Delivered, {{u"lane"_s, u"control"_s}, {u"upTo"_s, 2}, {u"steps"_s, 1}});
        write(LogRecordType::Conversation, {{u"providerSessionId"_s, u"c1"_s}});
        write(LogRecordType::Thought, text(u"one"_s));
        write(LogRecordType::Prompt, {{u"id"_s, u"m1"_s}, {u"text"_s, u"hello"_s}});
        write(LogRecordType::Prompt, {{u"id"_s, u"m2"_s}, {u"text"_s, u"again"_s}});
        write(LogRecordType::PromptTaken, {{u"id"_s, u"m1"_s}});
        write(LogRecordType::Usage, {{u"costUsd"_s, 0.5}});
        write(LogRecordType::Transferred, {{u"workerId"_s, u"wkr_2"_s}});
    }

    void fill(int records)
    {
        for (int i = 0; i < records; ++i)
            QVERIFY(m_log->append(LogRecordType::Thought, text(QString(100, u'x'))));
    }

    void deliverAll()
    {
        const SessionLogState &state = m_log->state();
        const int count = state.undeliveredActivities;
        QVERIFY(m_log->append(
            LogRecordType::Delivered, {{u"lane"_s, u"activities"_s}, {u"upTo"_s, state.lastSeq}, {u"count"_s, count}}));
        QVERIFY(m_log->append(LogRecordType::Delivered, {{u"lane"_s, u"control"_s}, {u"upTo"_s, state.lastSeq}}));
    }

    QStringList files() const
    {
        QStringList paths;
        for (const QString &name : QDir(m_folder).entryList(QDir::Files, QDir::Name))
            paths.append(m_folder + u'/' + name);
        return paths;
    }

    void appendBytes(const QByteArray &bytes) const
    {
        QFile file(files().last());
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    std::unique_ptr<SessionLog> m_log;
};

RENSEI_TEST(SessionLogTest)

} // namespace rensei::tests
#include "tst_session_log.moc"
