#include "agent/doctor/local_facts.h"

#include "agent/base/lock_file.h"
#include "agent/base/private_file.h"
#include "agent/control/control_token.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;

class LocalFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theControlToken()
    {
        const QString path = at(u"control-token"_s);
        QVERIFY(!doctor::readControlTokenFacts(path).exists);
        QVERIFY(control::renewControlToken(path).has_value());
        const auto good = doctor::readControlTokenFacts(path);
        QVERIFY(good.exists && !good.notPrivate && !good.unusable);
        QVERIFY(writePrivateFile(path, "garbage").has_value());
        QVERIFY(doctor::readControlTokenFacts(path).unusable);
        open(path);
        QVERIFY(doctor::readControlTokenFacts(path).notPrivate);
    }

    void theConfiguration()
    {
        config::Config config;
        const QString path = at(u"daemon.yaml"_s);
        const auto absent = doctor::readConfigFacts(path, config);
        QVERIFY(!absent.exists && !absent.unusable && !absent.notPrivate);
        QVERIFY(writePrivateFile(path, "capacity: {maxConcurrentSessions: 3}\n").has_value());
        const auto good = doctor::readConfigFacts(path, config);
        QVERIFY(good.exists && !good.unusable && !good.notPrivate);
        QCOMPARE(config.maxSessions, 3);
        open(path);
        QVERIFY(doctor::readConfigFacts(path, config).notPrivate);
        QVERIFY(writePrivateFile(path, "capacity: [\n").has_value());
        QVERIFY(doctor::readConfigFacts(path, config).unusable);
    }

    void aFolderThatCanBeWrittenOrMade()
    {
        QVERIFY(!doctor::folderProblem(m_dir.path()));
        QVERIFY(!doctor::folderProblem(at(u"not/yet/there"_s)));
        QVERIFY(!QFile::exists(at(u"not"_s)));
        QVERIFY(writePrivateFile(at(u"file"_s), "x").has_value());
        QVERIFY(doctor::folderProblem(at(u"file/in"_s)));
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden).filter(u"doctor"_s), QStringList());
    }

    void aLogThatCanBeWritten()
    {
        QVERIFY(!doctor::logProblem(at(u"logs/host-agent.log"_s)));
        QVERIFY(QDir().mkpath(at(u"folder"_s)));
        QVERIFY(doctor::logProblem(at(u"folder"_s)));
    }

    void theDisk()
    {
        const auto disk = doctor::readDisk(at(u"not/yet/there"_s));
        QVERIFY(disk.left && *disk.left > 0 && disk.total >= *disk.left);
    }

    void theLock()
    {
        const StatePaths paths{m_dir.path()};
        doctor::AgentFacts agent;
        doctor::readLock({at(u"nowhere"_s)}, agent);
        QVERIFY(!agent.isAlive);
        QVERIFY(!QFile::exists(at(u"nowhere"_s)));
        LockFile lock(paths.lock());
        QVERIFY(*lock.tryLock());
        doctor::readLock(paths, agent);
        QVERIFY(agent.isAlive);
        QCOMPARE(agent.pid, QCoreApplication::applicationPid());
        lock.unlock();
        doctor::AgentFacts later;
        doctor::readLock(paths, later);
        QVERIFY(!later.isAlive);
        QVERIFY(*lock.tryLock()); // the look left it free
    }

    void otherAgents()
    {
        const QString home = m_dir.path();
        QVERIFY(doctor::findForeignAgents(home, {}, {}).isEmpty());
        const PortOwner donmai{.pid = 7, .name = u"donmai"_s};
        QVERIFY(doctor::findForeignAgents(home, PortOwner{.pid = 7, .name = u"nginx"_s}, {}).isEmpty());
        QVERIFY(doctor::findForeignAgents(home, donmai, 7).isEmpty());
        QVERIFY(doctor::findForeignAgents(home, donmai, 8).first().isRunning);
        QVERIFY(QDir().mkpath(home + u"/.config/systemd/user"_s));
        QVERIFY(writePrivateFile(home + u"/.config/systemd/user/rensei-daemon.service"_s, "x").has_value());
        const auto found = doctor::findForeignAgents(home, {}, {});
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().isRunning);
        QVERIFY(doctor::findForeignAgents(home, donmai, 8).first().isRunning);
    }

private:
    QString at(const QString &name) const { return m_dir.filePath(name); }

    static void open(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther | QFile::ReadGroup));
    }

    QTemporaryDir m_dir;
};

RENSEI_TEST(LocalFactsTest)

} // namespace rensei::tests
#include "tst_local_facts.moc"
