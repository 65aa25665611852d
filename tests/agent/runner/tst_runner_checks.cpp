#include "agent/runner/runner_checks.h"

#include "agent/config/built_in_profiles.h"
#include "agent/runner/runner_catalog.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

/// What is remembered of agents, and what it counts for.
class RunnerChecksTest : public QObject {
    Q_OBJECT

private:
    QString install(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    ListedRunner listed(const QString &name, const QString &version = u"1.0"_s) const
    {
        ListedRunner one;
        one.profile.name = name;
        one.profile.adapter = config::Adapter::Acp;
        one.path = m_folder.filePath(name);
        one.version = version;
        return one;
    }

    FindProgram find() const
    {
        return [this](const QString &name) {
            const QString path = m_folder.filePath(name);
            return QFile::exists(path) ? path : QString();
        };
    }

    QTemporaryDir m_folder;
    const Instant m_now = Instant() + 1h;

private Q_SLOTS:
    void whatWasSeenIsKept()
    {
        install(u"goose"_s, "first");
        ListedRunner one = listed(u"goose"_s);
        one.isSignedIn = true;
        one.problem = u"no mode"_s;
        one.asks = true;
        const QString file = m_folder.filePath(u"state/checks.json"_s);
        QVERIFY(readRunnerChecks(file).isEmpty());
        const RunnerChecks checks = checksOf({}, {one}, m_now, true);
        QVERIFY(writeRunnerChecks(file, checks).has_value());
        QCOMPARE(readRunnerChecks(file), checks);
        const ListedRunner known = withChecks({listed(u"goose"_s)}, readRunnerChecks(file)).first();
        QCOMPARE(known.isSignedIn, std::optional(true));
        QCOMPARE(known.problem, u"no mode"_s);
        QCOMPARE(known.asks, std::optional(true));
        QCOMPARE(known.checkedAt, std::optional(m_now));
        QCOMPARE(known.triedAt, std::optional(m_now));
    }

    void anotherVersionIsNotKnown()
    {
        const QString path = install(u"goose"_s, "first");
        ListedRunner one = listed(u"goose"_s);
        one.asks = true;
        const RunnerChecks checks = checksOf({}, {one}, m_now, true);
        QVERIFY(validCheck(checks, u"goose"_s, path));
        QVERIFY(validCheck(checks, u"goose"_s, path, u"1.0"_s));
        QVERIFY(!validCheck(checks, u"goose"_s, path, u"1.1"_s));
        QVERIFY(!validCheck(checks, u"other"_s, path));
        install(u"goose"_s, "second one");
        QVERIFY(!validCheck(checks, u"goose"_s, path));
        QFile::remove(path);
        QVERIFY(!validCheck(checks, u"goose"_s, path));
    }

    // Whether it asks is tried far more rarely than the rest is checked.
    void aCheckKeepsWhatWasTriedOfTheSameVersion()
    {
        install(u"goose"_s, "first");
        ListedRunner one = listed(u"goose"_s);
        one.asks = true;
        RunnerChecks checks = checksOf({}, {one}, m_now, true);
        checks = checksOf(checks, {listed(u"goose"_s)}, m_now + 1h, false);
        QCOMPARE(checks.value(u"goose"_s).asks, std::optional(true));
        QCOMPARE(checks.value(u"goose"_s).triedAt, std::optional(m_now));
        QCOMPARE(checks.value(u"goose"_s).checkedAt, m_now + 1h);
        checks = checksOf(checks, {listed(u"goose"_s, u"2.0"_s)}, m_now + 2h, false);
        QCOMPARE(checks.value(u"goose"_s).asks, std::nullopt);
    }

    void whatWasSeenDecidesWhoGetsWork()
    {
        install(u"goose"_s, "goose");
        install(u"claude"_s, "claude");
        const auto chosen = [this](const QString &name, const RunnerChecks &checks) {
            const auto found = chooseRunner({}, {}, name, find(), checks);
            return found ? found->name : u"none"_s;
        };
        QCOMPARE(chosen(u"goose"_s, {}), u"none"_s); // nobody has seen it ask
        QCOMPARE(chosen(u"claude"_s, {}), u"claude"_s);
        ListedRunner goose = listed(u"goose"_s);
        goose.asks = true;
        ListedRunner claude = listed(u"claude"_s);
        claude.asks = false;
        const RunnerChecks checks = checksOf({}, {goose, claude}, m_now, true);
        QCOMPARE(chosen(u"goose"_s, checks), u"goose"_s);
        QCOMPARE(chosen(u"claude"_s, checks), u"none"_s);
        install(u"goose"_s, "another version");
        install(u"claude"_s, "another version");
        QCOMPARE(chosen(u"goose"_s, checks), u"none"_s);
        QCOMPARE(chosen(u"claude"_s, checks), u"claude"_s);
    }

    void theOwnersWordCountsMore()
    {
        config::RunnerProfile own;
        own.name = u"mine"_s;
        QVERIFY(!config::isUnguarded(own));
        own.asks = false;
        QVERIFY(config::isUnguarded(own));
        own.acceptUnguarded = true;
        QVERIFY(!config::isUnguarded(own));
    }
};

RENSEI_TEST(RunnerChecksTest)

} // namespace rensei::tests
#include "tst_runner_checks.moc"
