#include "agent/secrets/keychain.h"

#include "agent/base/one_shot_timer.h"
#include "agent/secrets/keychain_probe.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace rensei::secrets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto keychainDeadline = 10s;
static const QString service = u"dev.rensei.desktop"_s;

namespace {

StoreProblem problemOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return StoreProblem::NoEntry;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return StoreProblem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return StoreProblem::Absent;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return StoreProblem::Failed;
    }
    return StoreProblem::Failed;
}

/// One call: the probe, then the job, within one deadline. It is a child of the caller's context and deletes itself
/// when done.
class KeychainCall final : public QObject {
public:
    using MakeJob = std::function<QKeychain::Job *()>;
    using Then = std::function<void(StoreResult<QKeychain::Job *>)>;

    /// `needsKeyring`: whether nothing can be found while there is no keyring yet.
    KeychainCall(Clock &clock, bool needsKeyring, MakeJob makeJob, QObject *context, Then then)
        : QObject(context)
        , m_wait(clock)
        , m_makeJob(std::move(makeJob))
        , m_then(std::move(then))
    {
        m_wait.start(keychainDeadline, [this] { answer(tl::unexpected(StoreError{StoreProblem::TimedOut})); });
        probeKeychain(this, [this, needsKeyring](const StoreResult<void> &probed) {
            if (!m_then)
                return;
            if (probed || (probed.error().problem == StoreProblem::NoEntry && !needsKeyring))
                startJob();
            else
                answer(tl::unexpected(probed.error()));
        });
    }

private:
    void startJob()
    {
        // A job deletes itself when it ends. One that never ends is leaked: it cannot be canceled.
        QKeychain::Job *job = m_makeJob();
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *ended) {
            if (ended->error() == QKeychain::NoError)
                answer(ended);
            else
                answer(tl::unexpected(StoreError{problemOf(ended->error()), ended->errorString()}));
        });
        job->start();
    }

    void answer(const StoreResult<QKeychain::Job *> &result)
    {
        const Then then = std::exchange(m_then, {});
        m_wait.stop();
        deleteLater();
        if (then)
            then(result);
    }

    OneShotTimer m_wait;
    MakeJob m_makeJob;
    Then m_then;
};

class Keychain final : public SecretStore {
public:
    explicit Keychain(Clock &clock)
        : m_clock(clock)
    {
    }

    QString name() const override { return u"the keychain"_s; }

    void read(const SecretId &id, QObject *context, ReadThen then) override
    {
        const auto answered = [then = std::move(then)](const StoreResult<QKeychain::Job *> &job) {
            if (!job)
                return then(tl::unexpected(job.error()));
            then(Secret(static_cast<QKeychain::ReadPasswordJob *>(*job)->binaryData()));
        };
        new KeychainCall(
            m_clock, true, [id] { return named(new QKeychain::ReadPasswordJob(service), id); }, context, answered);
    }

    void write(const SecretId &id, Secret secret, QObject *context, DoneThen then) override
    {
        // The call may have to be copied, and a secret cannot be.
        const auto make = [id, held = share(std::move(secret))] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setBinaryData(held->view().toByteArray());
            return named(job, id);
        };
        new KeychainCall(m_clock, false, make, context, whenDone(std::move(then)));
    }

    void remove(const SecretId &id, QObject *context, DoneThen then) override
    {
        if (removalTellsAbsence())
            return removePresent(id, context, std::move(then));
        read(id, context, [this, id, context, then = std::move(then)](const StoreResult<Secret> &found) {
            if (!found)
                return then(tl::unexpected(found.error()));
            removePresent(id, context, then);
        });
    }

private:
    void removePresent(const SecretId &id, QObject *context, DoneThen then)
    {
        new KeychainCall(
            m_clock, true, [id] { return named(new QKeychain::DeletePasswordJob(service), id); }, context,
            whenDone(std::move(then)));
    }

    static QKeychain::Job *named(QKeychain::Job *job, const SecretId &id)
    {
        job->setKey(id.account());
        return job;
    }

    static KeychainCall::Then whenDone(DoneThen then)
    {
        return [then = std::move(then)](const StoreResult<QKeychain::Job *> &job) {
            if (!job)
                return then(tl::unexpected(job.error()));
            then({});
        };
    }

    Clock &m_clock;
};

} // namespace

std::unique_ptr<SecretStore> makeKeychain(Clock &clock)
{
    return std::make_unique<Keychain>(clock);
}

} // namespace rensei::secrets
