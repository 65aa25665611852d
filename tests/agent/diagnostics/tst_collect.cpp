#include "agent/diagnostics/collect.h"

#include "agent/base/lock_file.h"
#include "agent/base/log_file.h"
#include "agent/base/private_file.h"
#include "agent/control/endpoint_file.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace diagnostics;

/// A state folder as a run of both programs leaves it, with secrets wherever one could be.
struct CollectFixture {
    QTemporaryDir folder;
    FakeClock clock;
    StatePaths paths{folder.filePath(u"state"_s)};
    QString configFile = folder.filePath(u"daemon.yaml"_s);
    Personal who{folder.path(), u"mark"_s, u"marks-laptop"_s};

    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::Append) || file.write(bytes) < 0)
            qFatal("a file of a test");
    }
    QList<BundleFile> collected() const { return collect({paths, configFile, clock.utcNow(), {u"Fact: 1"_s}}, who); }
    QByteArray text(const QString &name) const
    {
        for (const BundleFile &file : collected()) {
            if (file.name == name)
                return file.bytes;
        }
        return "(none)"_ba;
    }
};

class CollectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComputerWithoutAnythingIsDescribedToo()
    {
        CollectFixture s;
        QStringList names;
        for (const BundleFile &file : s.collected())
            names.append(file.name);
        QCOMPARE(names, (QStringList{u"about.txt"_s, u"agent.txt"_s, u"configuration.yaml"_s}));
        QVERIFY(s.text(u"about.txt"_s).contains("Rensei Desktop: " RENSEI_VERSION "\n"));
        QVERIFY(s.text(u"about.txt"_s).contains("Fact: 1\n"));
        QVERIFY(s.text(u"agent.txt"_s).contains("An agent runs here: no\n"));
        QCOMPARE(s.text(u"configuration.yaml"_s), "There is none; the defaults hold.\n"_ba);
    }

    void nothingSecretGetsIn()
    {
        CollectFixture s;
        const QByteArray key = "rsk_live_0123456789abcdef0123";
        const QByteArray said = "key " + key + " of mark@acme.com, " + s.folder.path().toUtf8() + "/x\n";
        s.write(s.paths.controlToken(), "hush-control-token");
        s.write(s.paths.secrets(), "{\"a\":\"hush-stored\"}");
        s.write(s.paths.sessions() + u"/one/log"_s, "hush-prompt");
        s.write(s.paths.work() + u"/one/file"_s, "hush-work");
        s.write(s.configFile, "orchestrator:\n  authToken: hush-config\n  url: https://mark@app.example\n");
        s.write(s.paths.root + u"/logs/host-agent.err"_s, said);
        s.write(s.paths.log(), "{\"level\":\"info\",\"area\":\"a\",\"msg\":\"" + said.trimmed() + "\"}\n");
        s.write(s.paths.root + u"/logs/desktop.log"_s, "{\"level\":\"info\",\"msg\":\"" + said.trimmed() + "\"}\n");
        QByteArray all;
        for (const BundleFile &file : s.collected())
            all += file.bytes;
        QCOMPARE(all.count("key [redacted] of [address], ~/x"), 3);
        for (const QByteArray &hidden : {"hush"_ba, key, "mark"_ba, s.folder.path().toUtf8()})
            QVERIFY2(!all.contains(hidden), hidden.constData());
    }

    void garbageInALogIsLeftOut()
    {
        CollectFixture s;
        s.write(s.paths.log(), QByteArray("\0\xff\xfe garbage\n", 12));
        s.write(s.paths.log(),
            "{\"ts\":\"2026-06-02T14:02:11.000Z\",\"level\":\"warning\",\"area\":\"rensei.host\",\"msg\":"
            "\"a\\u001b[31mb\\nc\"}\n{\"cut off");
        QCOMPARE(s.text(u"agent.log"_s), "2026-06-02T14:02:11.000Z  warning  rensei.host: a [31mb c\n"_ba);
        s.write(s.paths.root + u"/logs/host-agent.err"_s, QByteArray("a\0b\x1b[1m\xff\n", 8));
        const QByteArray errors = s.text(u"agent-errors.txt"_s);
        QVERIFY2(errors.startsWith("a b [1m") && !errors.contains('\0'), errors.constData());
    }

    void theAgentsProcessIsToldOf()
    {
        CollectFixture s;
        QDir().mkpath(s.paths.root);
        QVERIFY(restrictToOwner(s.paths.root));
        LockFile lock(s.paths.lock());
        QVERIFY(lock.tryLock().value_or(false));
        QVERIFY(control::writeEndpoint(
            s.paths.endpoint(), {.port = 7734, .pid = 4711, .version = u"0.1.0"_s, .startedAt = s.clock.utcNow()}));
        s.write(s.paths.stoppedByUser(), {});
        const QByteArray text = s.text(u"agent.txt"_s);
        QVERIFY(text.contains("An agent runs here: yes\n"));
        QVERIFY(text.contains("version 0.1.0, process 4711, port 7734, since "));
        QVERIFY(text.contains("Stopped by a person: yes\n"));
        QVERIFY(text.contains("  stopped-by-user  0 bytes"));
    }

    void onlyTheEndOfALogIsRead()
    {
        CollectFixture s;
        LogFile log(s.paths.log(), s.clock);
        for (int line = 0; line < 2'010; ++line)
            log.write(LogLevel::Info, u"a"_s, u"line %1"_s.arg(line));
        const QByteArray text = s.text(u"agent.log"_s);
        QCOMPARE(text.count('\n'), 2'000);
        QVERIFY(text.contains("a: line 10\n") && text.endsWith("a: line 2009\n"));
    }
};

RENSEI_TEST(CollectTest)

} // namespace rensei::tests

#include "tst_collect.moc"
