#include "agent/cli/install/uninstall_verb.h"

#include "agent/cli/cli_text.h"
#include "agent/cli/install/install_input.h"
#include "agent/cli/install/install_setup.h"
#include "agent/cli/install/install_view.h"
#include "agent/cli/terminal.h"
#include "agent/cli/user_key.h"
#include "agent/config/config_edit.h"
#include "agent/http/server_url.h"
#include "agent/install/undo.h"
#include "agent/platform/keys_api.h"
#include "agent/process/signal_source.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using install::Outcome;
using install::Receipt;
using install::Undo;

namespace {

struct UninstallVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::UninstallVerbText)
};

} // namespace

namespace {

class UninstallRun final : public QObject {
public:
    UninstallRun(const Invocation &invocation, const Target &target, Receipt receipt, Clock &clock)
        : m_invocation(invocation)
        , m_setup(invocation, target, receipt.key ? receipt.key->store : QString(), clock)
        , m_input(clock)
        , m_view(SetupTask::Remove, invocation.isSet(u"json"_s))
        , m_receipt(std::move(receipt))
        , m_isAsking(isPersonThere() && !invocation.isSet(u"json"_s) && !invocation.isSet(u"yes"_s)
              && !invocation.isSet(u"token-stdin"_s) && !invocation.isSet(u"dry-run"_s))
    {
        m_wish.revokeKeys = invocation.isSet(u"revoke-key"_s);
        m_wish.deleteData = invocation.isSet(u"delete-data"_s);
        m_wish.mayDrain = invocation.isSet(u"yes"_s);
        m_wish.page = platform::keyPage(target.platform, {}).toString(QUrl::FullyEncoded);
        connect(&m_signals, &SignalSource::terminateRequested, this, &UninstallRun::cancel);
        if (invocation.isSet(u"ends-with-input"_s) || m_isAsking)
            connect(&m_input, &InstallInput::ended, this, &UninstallRun::cancel);
    }

    void start()
    {
        if (m_invocation.isSet(u"token-stdin"_s)) {
            return m_input.nextToken([this](Result<Secret> token) {
                if (!token)
                    return finish({.isMissing = true, .text = token.error().detail});
                m_wish.userKey = share(std::move(*token));
                begin();
            });
        }
        m_setup.findKey()(this, [this](const status::KeyAnswer &answer) {
            m_wish.userKey = answer.key;
            begin();
        });
    }

private:
    void begin()
    {
        if (m_invocation.isSet(u"ends-with-input"_s))
            m_input.watch();
        const QStringList removals = whatIsToGo();
        if (removals.isEmpty() && !QFileInfo::exists(m_setup.site().paths.root))
            return finish({.ok = true,
                .text = UninstallVerbText::tr("There is nothing to take back: this computer is not set up.")});
        m_view.showRemoval(removals);
        if (m_invocation.isSet(u"dry-run"_s))
            return finish({.ok = true, .text = UninstallVerbText::tr("Nothing was changed.")});
        if (!m_isAsking)
            return undo();
        ask(UninstallVerbText::tr("Take it back, after running sessions have ended? [y/N]") + u' ',
            [this](bool isWanted) {
                if (!isWanted)
                    return cancel();
                m_wish.mayDrain = true;
                askWhatElse();
            });
    }

    QStringList whatIsToGo()
    {
        const install::Site &site = m_setup.site();
        QStringList files{install::receiptPath(site.paths)};
        if (m_receipt.config) {
            files.prepend(m_receipt.config->path);
            if (!m_receipt.config->hadBackup)
                files.insert(1, config::backupOf(m_receipt.config->path));
        }
        const QStringList ofService = m_setup.reach().services.files(site.service.name);
        files = ofService + files;
        // What the receipt knows is named in any case: a task's file may be hidden from its own user.
        files.removeIf([&](const QString &file) {
            const bool isKnown = m_receipt.service && ofService.contains(file);
            return !isKnown && !QFileInfo::exists(file) && !QFileInfo(file).isSymLink();
        });
        if (m_receipt.key && m_receipt.key->isStored())
            files.append(UninstallVerbText::tr("this computer's registration key, in %1")
                             .arg(secrets::shownName(m_receipt.key->store)));
        return files;
    }

    void askWhatElse()
    {
        ask(UninstallVerbText::tr("Revoke this computer's key on the platform, too? [y/N]") + u' ',
            [this](bool isWanted) {
                m_wish.revokeKeys = m_wish.revokeKeys || isWanted;
                ask(UninstallVerbText::tr("Delete logs, sessions and working copies, too? [y/N]") + u' ',
                    [this](bool isToGo) {
                        m_wish.deleteData = m_wish.deleteData || isToGo;
                        undo();
                    });
            });
    }

    void ask(const QString &question, std::function<void(bool)> then)
    {
        print(question);
        m_input.nextLine([this, then = std::move(then)](const QByteArray &line) {
            if (!m_isEnded)
                then(isYes(line));
        });
    }

    void undo()
    {
        if (m_isEnded)
            return;
        m_undo = std::make_unique<Undo>(m_setup.reach(), m_setup.site(), m_receipt, m_wish);
        connect(
            m_undo.get(), &Undo::stepChanged, this, [this](const install::StepChange &change) { m_view.show(change); });
        connect(m_undo.get(), &Undo::finished, this, &UninstallRun::finish);
        m_undo->start();
    }

    // Half a removal helps nobody, and running it again completes it: one that has begun goes on.
    void cancel()
    {
        if (!m_undo)
            finish({.isCancelled = true, .text = UninstallVerbText::tr("Cancelled; nothing was changed.")});
    }

    void finish(const Outcome &outcome)
    {
        if (m_isEnded)
            return;
        m_isEnded = true;
        m_view.show(outcome);
        const ExitCode failure = outcome.isMissing ? ExitUnavailable : ExitFailure;
        QCoreApplication::exit(outcome.isCancelled ? ExitCancelled : outcome.ok ? ExitSuccess : failure);
    }

    const Invocation &m_invocation;
    InstallSetup m_setup;
    InstallInput m_input;
    InstallView m_view;
    SignalSource m_signals;
    Receipt m_receipt;
    Undo::Wish m_wish;
    std::unique_ptr<Undo> m_undo;
    bool m_isAsking;
    bool m_isEnded = false;
};

} // namespace

Invocation aboutReceipt(Invocation invocation, const Receipt &receipt)
{
    const QString option = u"platform"_s;
    if (!invocation.isSet(option) && http::parseServerUrl(receipt.platform)) {
        invocation.options.insert(option);
        invocation.values.insert(option, receipt.platform);
        invocation.lists.insert(option, {receipt.platform});
    }
    return invocation;
}

static int failUninstall(const CommandError &error)
{
    printError(error.text);
    return error.code;
}

int uninstallAgent(const Invocation &invocation, Clock &clock)
{
    if (invocation.isSet(u"service-name"_s) && !service::isServiceName(invocation.value(u"service-name"_s)))
        return usageError(UninstallVerbText::tr("--service-name takes letters, digits, dots, dashes and underscores."));
    const auto paths = resolveStatePaths(invocation);
    if (!paths)
        return failUninstall(paths.error());
    const auto receipt = install::loadReceipt(install::receiptPath(*paths));
    if (!receipt)
        return failUninstall({ExitFailure,
            UninstallVerbText::tr("The receipt of the installation cannot be read: %1")
                .arg(describe(receipt.error()))});
    const Receipt known = receipt->value_or(Receipt());
    const Invocation effective = aboutReceipt(invocation, known);
    const auto target = resolveTarget(effective, clock);
    if (!target)
        return failUninstall(target.error());
    UninstallRun run(effective, *target, known, clock);
    outliveReaders();
    clock.callAfter({}, &run, [&run] { run.start(); });
    return QCoreApplication::exec();
}

} // namespace rensei::cli
