#include "app/backend/agent_log.h"

#include "agent/base/log_file.h"
#include "agent/base/private_file.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::agentErrorFile;
using app::lastAgentLines;

/// The log files of an agent.
struct AgentLogFixture {
    QTemporaryDir folder;
    StatePaths paths{folder.filePath(u"state"_s)};
    FakeClock clock;

    AgentLogFixture()
    {
        if (!QDir().mkpath(paths.root + u"/logs"_s))
            qFatal("cannot make the folder of a test");
    }

    void append(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write the file of a test");
    }
    /// As the agent does.
    void log(const QString &text)
    {
        LogFile file(paths.log(), clock);
        file.write(LogLevel::Warning, u"rensei.host"_s, text);
    }
    void writeErrorOutput(const QByteArray &bytes) const { append(agentErrorFile(paths), bytes); }

    QString timeOf(Instant instant) const { return toDateTime(instant).toLocalTime().toString(u"HH:mm:ss"_s); }
};

class AgentLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLogHasNoLines()
    {
        const AgentLogFixture fixture;
        QVERIFY(lastAgentLines(fixture.paths, 20).isEmpty());
        QVERIFY(lastAgentLines({fixture.folder.filePath(u"nowhere"_s)}, 20).isEmpty());
    }

    void aLineHasTimeLevelAreaAndMessage()
    {
        AgentLogFixture fixture;
        fixture.log(u"the platform cannot be reached"_s);
        const QString time = fixture.timeOf(fixture.clock.utcNow());
        QCOMPARE(lastAgentLines(fixture.paths, 20),
            QStringList{time + u"  warning  host: the platform cannot be reached"_s});
    }

    void theLastLinesComeOldestFirst()
    {
        AgentLogFixture fixture;
        for (int i = 0; i < 30; ++i)
            fixture.log(u"line %1"_s.arg(i));
        const QStringList lines = lastAgentLines(fixture.paths, 20);
        QCOMPARE(lines.size(), 20);
        QVERIFY(lines.first().endsWith(u"line 10"_s));
        QVERIFY(lines.last().endsWith(u"line 29"_s));
    }

    // A program that cannot start writes no log.
    void standardErrorComesLast()
    {
        AgentLogFixture fixture;
        fixture.log(u"started"_s);
        fixture.writeErrorOutput("1\n2\n3\n4\n5\n6\r\nlibexample.so: cannot open shared object file\n");
        const QStringList lines = lastAgentLines(fixture.paths, 20);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.first().endsWith(u"started"_s));
        QCOMPARE(lines.mid(1),
            (QStringList{u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"libexample.so: cannot open shared object file"_s}));
        QCOMPARE(lastAgentLines(fixture.paths, 1), lines.mid(5));
    }

    void secretsAreRedacted()
    {
        const AgentLogFixture fixture;
        fixture.writeErrorOutput("refused: rsk_live_0123456789abcdef\n");
        const QString line = lastAgentLines(fixture.paths, 20).value(0);
        QVERIFY(line.startsWith(u"refused: "_s));
        QVERIFY(!line.contains(u"0123456789abcdef"_s));
    }

    void aHugeLogIsReadFromItsEnd()
    {
        AgentLogFixture fixture;
        const QByteArray line = R"({"ts":"2026-06-02T14:00:00.000Z","level":"info","area":"rensei.host","msg":"%"})";
        QByteArray bytes;
        for (int i = 0; i < 40'000; ++i)
            bytes += QByteArray(line).replace('%', QByteArray::number(i)) + '\n';
        fixture.append(fixture.paths.log(), bytes);
        fixture.writeErrorOutput(bytes);
        const QStringList lines = lastAgentLines(fixture.paths, 1'000'000);
        const qsizetype maxLines = 64 * 1024 / line.size();
        QVERIFY2(
            lines.size() > maxLines / 2 && lines.size() <= maxLines + 6, qPrintable(QString::number(lines.size())));
        QVERIFY(lines.first().contains(u"  info  host: "_s)); // not a truncated line
    }

    void aLineWithoutEndIsLeftOut()
    {
        const AgentLogFixture fixture;
        fixture.append(fixture.paths.log(), QByteArray(1'000'000, 'x'));
        QVERIFY(lastAgentLines(fixture.paths, 20).isEmpty());
    }

    void otherLinesAreShownUnchanged()
    {
        const AgentLogFixture fixture;
        fixture.append(fixture.paths.log(), "no JSON\n\n{\"msg\":\"only words\"}\n");
        QCOMPARE(lastAgentLines(fixture.paths, 20), (QStringList{u"no JSON"_s, u"–  –  –: only words"_s}));
    }
};

RENSEI_TEST(AgentLogTest)

} // namespace rensei::tests

#include "tst_agent_log.moc"
