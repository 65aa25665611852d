#include "agent/cli/install/install_verb.h"

#include "agent/cli/auth/auth_add.h"
#include "agent/cli/cli_text.h"
#include "agent/cli/install/import_option.h"
#include "agent/cli/install/install_input.h"
#include "agent/cli/install/install_setup.h"
#include "agent/cli/install/install_view.h"
#include "agent/cli/terminal.h"
#include "agent/cli/user_key.h"
#include "agent/install/installer.h"
#include "agent/process/signal_source.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using install::Installer;
using install::Outcome;
using install::Plan;
using install::Wishes;

namespace {

struct InstallVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::InstallVerbText)
};

} // namespace

namespace {

/// One run of the verb: reads the keys, shows the plan, asks what is open, and shows how it goes.
class InstallRun final : public QObject {
public:
    InstallRun(const Invocation &invocation, const Target &target, const QString &usedStore,
        const std::optional<install::ForeignSetUp> &import, Clock &clock)
        : m_invocation(invocation)
        , m_setup(invocation, target, usedStore, clock)
        , m_input(clock)
        , m_view(SetupTask::Install, invocation.isSet(u"json"_s))
        , m_isAsking(isPersonThere() && !invocation.isSet(u"json"_s) && !invocation.isSet(u"yes"_s)
              && !invocation.isSet(u"token-stdin"_s) && !invocation.isSet(u"host-token-stdin"_s)
              && !invocation.isSet(u"dry-run"_s))
    {
        m_request.import = import;
        m_request.isDryRun = invocation.isSet(u"dry-run"_s);
        m_request.wishes.projects = invocation.allValues(u"project"_s);
        m_request.wishes.projects.removeAll(QString());
        m_request.wishes.runner = invocation.value(u"runner"_s);
        m_request.wishes.permissions = permissions::parsePreset(invocation.value(u"permissions"_s));
        m_request.wishes.startsBeforeLogin = invocation.isSet(u"before-login"_s);
        connect(&m_signals, &SignalSource::terminateRequested, this, &InstallRun::cancel);
        if (invocation.isSet(u"ends-with-input"_s) || m_isAsking)
            connect(&m_input, &InstallInput::ended, this, &InstallRun::cancel);
    }

    void start()
    {
        if (!m_setup.trusted())
            return finish({.isMissing = true, .text = m_setup.trusted().error().detail});
        if (m_invocation.isSet(u"token-stdin"_s))
            return m_input.nextToken([this](Result<Secret> token) { takeUserKey(std::move(token)); });
        findKeyAndBegin();
    }

private:
    void findKeyAndBegin()
    {
        m_setup.findKey()(this, [this](const status::KeyAnswer &answer) {
            m_request.userKey = answer.key;
            m_request.userKeyProblem = answer.problem;
            if (answer.key || answer.problem.isEmpty() || !keepsKeysInFile())
                return readHostToken();
            forgiveMissingKeychain();
        });
    }

    bool keepsKeysInFile() { return m_setup.reach().newSecrets.name() == m_setup.stores()->back()->name(); }

    /// Where keys go into a file, one that is not in a keychain that is not there is just not there.
    void forgiveMissingKeychain()
    {
        const secrets::SecretId key{secrets::SecretKind::UserKey, m_setup.site().platformText};
        secrets::findSecret(m_setup.stores(), key, this, [this](const secrets::Found &found) {
            if (found.problem && found.problem->problem == secrets::StoreProblem::Absent)
                m_request.userKeyProblem.clear();
            readHostToken();
        });
    }

    void takeUserKey(Result<Secret> token)
    {
        if (!token)
            return finish({.isMissing = true, .text = token.error().detail});
        m_request.userKey = share(std::move(*token));
        readHostToken();
    }

    void readHostToken()
    {
        if (!m_invocation.isSet(u"host-token-stdin"_s))
            return begin();
        m_input.nextToken([this](Result<Secret> token) {
            if (!token)
                return finish({.isMissing = true, .text = token.error().detail});
            m_request.pastedToken = share(std::move(*token));
            m_request.wishes.mayUseUserKey = m_request.userKey != nullptr;
            begin();
        });
    }

    void begin()
    {
        if (m_isCancelled)
            return finish({.isCancelled = true, .text = InstallVerbText::tr("Cancelled; nothing was changed.")});
        if (m_invocation.isSet(u"ends-with-input"_s))
            m_input.watch();
        m_installer = std::make_unique<Installer>(m_setup.reach(), m_setup.site(), m_request);
        connect(m_installer.get(), &Installer::planned, this, &InstallRun::showPlan);
        connect(m_installer.get(), &Installer::stepChanged, this,
            [this](const install::StepChange &change) { m_view.show(change); });
        connect(m_installer.get(), &Installer::finished, this, &InstallRun::finish);
        m_installer->prepare();
    }

    /// Signs in as `auth add --user` does, then looks again.
    void askForKey()
    {
        m_hasAskedForKey = true;
        m_hidden.emplace(InstallVerbText::tr("Paste a user key for %1; one is made in Settings → API Keys:")
                             .arg(m_setup.site().platformText)
            + u' ');
        const auto read = [this](QObject *, std::function<void(Result<Secret>)> then) {
            m_input.nextToken([this, then = std::move(then)](Result<Secret> key) {
                m_hidden.reset();
                if (!m_isCancelled)
                    then(std::move(key));
            });
        };
        m_signIn = std::make_unique<AuthAdd>(AuthAdd::Parts{.platform = m_setup.reach().platform,
                                                 .agent = m_setup.agent(),
                                                 .store = m_setup.reach().newSecrets,
                                                 .clock = m_setup.reach().clock,
                                                 .readSecret = read,
                                                 .contextsFile = config::contextsFile(m_setup.site().configFile)},
            config::Context{.name = {}, .kind = config::ContextKind::User, .platform = m_setup.site().platformText});
        m_signIn->start([this](const AuthAdd::Outcome &outcome) {
            if (outcome.code != ExitSuccess)
                return finish({.isMissing = outcome.code == ExitUnavailable, .text = outcome.text});
            print(outcome.text + u"\n\n"_s);
            findKeyAndBegin();
        });
    }

    void showPlan(const Plan &plan)
    {
        const bool mayAsk = m_isAsking && !m_hasAskedForKey && m_request.userKeyProblem.isEmpty();
        if (mayAsk && !m_isCancelled && m_installer->needsAccount() && !m_request.userKey)
            return askForKey();
        m_plan = plan;
        m_wishes = m_installer->wishes();
        m_view.show(plan, m_setup.site().platformText);
        if (!m_isAsking || m_installer->needsAccount())
            return m_installer->proceed(m_wishes);
        askForProject();
    }

    void askForProject()
    {
        if (m_plan.projects.size() < 2 || !m_wishes.projects.isEmpty())
            return askForRunner();
        QStringList names;
        for (const platform::Account::Project &one : m_plan.projects)
            names.append(one.slug.isEmpty() ? one.id : one.slug);
        ask(InstallVerbText::tr("Which project, or which of them, with commas?"), names, m_plan.chosenProjects, true,
            [this](const QStringList &chosen) {
                m_wishes.projects = chosen;
                askForRunner();
            });
    }

    void askForRunner()
    {
        QStringList names;
        for (const runner::ListedRunner &one : m_plan.runners) {
            if (one.isInstalled() && !one.isUnguarded)
                names.append(one.profile.name);
        }
        if (names.size() < 2 || !m_wishes.runner.isEmpty())
            return askForStart();
        const QStringList usual = m_plan.runner.isEmpty() ? QStringList() : QStringList{m_plan.runner};
        ask(InstallVerbText::tr("Which agent does the work?"), names, usual, false, [this](const QStringList &chosen) {
            m_wishes.runner = chosen.first();
            askForStart();
        });
    }

    void askForStart()
    {
        if (m_plan.startsBeforeLogin != false || m_wishes.startsBeforeLogin)
            return askWhetherToGoOn();
        print(InstallVerbText::tr(
                  "Take work while nobody is logged in, too? The system then starts your programs with the computer. "
                  "[y/N]")
            + u' ');
        m_input.nextLine([this](const QByteArray &line) {
            m_wishes.startsBeforeLogin = isYes(line);
            if (!m_isCancelled)
                askWhetherToGoOn();
        });
    }

    void askWhetherToGoOn()
    {
        print(InstallVerbText::tr("Go on? [Y/n]") + u' ');
        m_input.nextLine([this](const QByteArray &line) {
            if (m_isCancelled || (!line.trimmed().isEmpty() && !isYes(line)))
                return cancel();
            m_installer->proceed(m_wishes);
        });
    }

    void ask(const QString &question, const QStringList &names, const QStringList &usual, bool maySeveral,
        const std::function<void(const QStringList &)> &then)
    {
        print(u"%1 %2%3 "_s.arg(question, status::printable(names.join(u", "_s)),
            usual.isEmpty() ? u":"_s : u" [%1]:"_s.arg(status::printable(usual.join(u", "_s)))));
        m_input.nextLine([this, question, names, usual, maySeveral, then](const QByteArray &line) {
            if (m_isCancelled)
                return;
            const QStringList chosen = wordsIn(QString::fromUtf8(line));
            if (chosen.isEmpty() && !usual.isEmpty())
                return then(usual);
            const bool isAnswer = !chosen.isEmpty() && (maySeveral || chosen.size() == 1)
                && std::ranges::all_of(chosen, [&names](const QString &one) { return names.contains(one); });
            return isAnswer ? then(chosen) : ask(question, names, usual, maySeveral, then);
        });
    }

    /// Between commas.
    static QStringList wordsIn(const QString &line)
    {
        QStringList words;
        const auto parts = line.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (const QString word = part.trimmed(); !word.isEmpty() && !words.contains(word))
                words.append(word);
        }
        return words;
    }

    void cancel()
    {
        m_isCancelled = true;
        if (m_installer)
            m_installer->cancel();
    }

    void finish(const Outcome &outcome)
    {
        if (std::exchange(m_isFinished, true)) // the end of input says it twice: no key came, and nobody is there
            return;
        m_view.show(outcome);
        const ExitCode failure = outcome.isMissing ? ExitUnavailable : ExitFailure;
        QCoreApplication::exit(outcome.isCancelled ? ExitCancelled : outcome.ok ? ExitSuccess : failure);
    }

    const Invocation &m_invocation;
    InstallSetup m_setup;
    InstallInput m_input;
    InstallView m_view;
    SignalSource m_signals;
    Installer::Request m_request;
    std::unique_ptr<Installer> m_installer;
    Plan m_plan;
    Wishes m_wishes;
    std::optional<HiddenInput> m_hidden;
    std::unique_ptr<AuthAdd> m_signIn;
    bool m_isAsking;
    bool m_hasAskedForKey = false;
    bool m_isCancelled = false;
    bool m_isFinished = false;
};

} // namespace

int installAgent(const Invocation &invocation, Clock &clock)
{
    const QString preset = invocation.value(u"permissions"_s);
    if (invocation.isSet(u"permissions"_s) && preset != "careful"_L1 && preset != "workspace"_L1
        && preset != "autonomous"_L1)
        return usageError(InstallVerbText::tr("--permissions takes careful, workspace or autonomous."));
    if (invocation.isSet(u"service-name"_s) && !service::isServiceName(invocation.value(u"service-name"_s)))
        return usageError(InstallVerbText::tr("--service-name takes letters, digits, dots, dashes and underscores."));
    if (!invocation.operands.isEmpty() && !invocation.isSet(u"import"_s))
        return usageError(InstallVerbText::tr("A folder is named only with --import."));
    auto target = resolveTarget(invocation, clock);
    if (!target) {
        printError(target.error().text);
        return target.error().code;
    }
    const auto import = importedSetUp(invocation, QDir::homePath());
    if (import)
        followImport(*target, *import);
    // What is wrong with it is told as a problem of a step.
    const auto receipt = install::loadReceipt(install::receiptPath(target->paths));
    const bool hasKey = receipt && *receipt && (*receipt)->key;
    InstallRun run(invocation, *target, hasKey ? (*receipt)->key->store : QString(), import, clock);
    outliveReaders(); // a window that closes cancels; it must not cut off what is taken back
    clock.callAfter({}, &run, [&run] { run.start(); });
    return QCoreApplication::exec();
}

} // namespace rensei::cli
