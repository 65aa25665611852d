#include "agent/host/routes/agent_log.h"

#include "agent/base/log_file.h"
#include "agent/control/agent_log_reader.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using control::AgentLogPayload;

class AgentLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<LogFile>(path(), m_clock, LogFile::Limits{.bytes = 1'000, .generations = 3});
        m_count = 0;
    }

    void theLastLinesComeFirst()
    {
        write(5);
        const AgentLogPayload log = control::readAgentLog(path(), {.lines = 2});
        QCOMPARE(texts(log), QStringList({u"line 3"_s, u"line 4"_s}));
        QCOMPARE(log.lines.last().area, u"rensei.host"_s);
        QCOMPARE(log.lines.last().level, u"info"_s);
        QVERIFY(log.lines.last().at == m_clock.utcNow());
        QVERIFY(!log.truncated);
    }

    void theLastLinesMayBeInTheFileBefore()
    {
        write(12);
        QVERIFY(QFile::exists(path() + u".1"_s));
        QCOMPARE(texts(control::readAgentLog(path(), {.lines = 11})).size(), 11);
        QCOMPARE(texts(control::readAgentLog(path(), {.lines = 11})).first(), u"line 1"_s);
    }

    void whoFollowsMissesNothingWhenTheFileIsRenamed()
    {
        write(3);
        QString cursor = control::readAgentLog(path(), {}).cursor;
        QVERIFY(control::readAgentLog(path(), {.cursor = cursor}).lines.isEmpty());
        write(12);
        QStringList got;
        for (int i = 0; i < 8; ++i) {
            const AgentLogPayload log = control::readAgentLog(path(), {.lines = 2, .cursor = cursor});
            QVERIFY(!log.truncated);
            got += texts(log);
            cursor = log.cursor;
        }
        QCOMPARE(got.size(), 12);
        QCOMPARE(got.first(), u"line 3"_s);
        QCOMPARE(got.last(), u"line 14"_s);
    }

    void whoComesTooLateIsTold()
    {
        write(1);
        const QString cursor = control::readAgentLog(path(), {}).cursor;
        write(60);
        const AgentLogPayload log = control::readAgentLog(path(), {.lines = 5, .cursor = cursor});
        QVERIFY(log.truncated);
        QCOMPARE(log.lines.size(), 5);
        QVERIFY(!control::readAgentLog(path(), {.cursor = log.cursor}).truncated);
    }

    void onlyWhatIsBadEnough()
    {
        m_log->write(LogLevel::Info, u"a"_s, u"fine"_s);
        m_log->write(LogLevel::Error, u"a"_s, u"bad"_s);
        m_log->write(LogLevel::Warning, u"a"_s, u"so so"_s);
        QCOMPARE(texts(control::readAgentLog(path(), {.level = u"warning"_s})), QStringList({u"bad"_s, u"so so"_s}));
        QCOMPARE(texts(control::readAgentLog(path(), {.level = u"error"_s})), QStringList({u"bad"_s}));
    }

    void halfALineWaitsForItsRest()
    {
        write(1);
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"ts\":");
        file.close();
        QCOMPARE(control::readAgentLog(path(), {}).lines.size(), 1);
    }

    void nothingIsThere()
    {
        const AgentLogPayload log = control::readAgentLog(m_dir->filePath(u"none"_s), {});
        QVERIFY(log.lines.isEmpty() && !log.truncated);
    }

    void questionsThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no lines") << u"lines"_s << u"0"_s;
        QTest::newRow("too many") << u"lines"_s << u"2001"_s;
        QTest::newRow("no number") << u"lines"_s << u"all"_s;
        QTest::newRow("another cursor") << u"cursor"_s << u"17"_s;
        QTest::newRow("another level") << u"level"_s << u"loud"_s;
    }

    void questionsThatMakeNoSense()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        write(1);
        control::Request request;
        QCOMPARE(host::agentLog(path(), request).status, 200);
        request.query.insert(key, value);
        QCOMPARE(host::agentLog(path(), request).status, 400);
    }

private:
    QString path() const { return m_dir->filePath(u"host-agent.log"_s); }

    void write(int lines)
    {
        for (int i = 0; i < lines; ++i)
            m_log->write(LogLevel::Info, u"rensei.host"_s, u"line %1"_s.arg(m_count++));
    }

    static QStringList texts(const AgentLogPayload &log)
    {
        QStringList all;
        for (const control::AgentLogLine &line : log.lines)
            all.append(line.text);
        return all;
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LogFile> m_log;
    int m_count = 0;
};

RENSEI_TEST(AgentLogTest)

} // namespace rensei::tests
#include "tst_agent_log.moc"
