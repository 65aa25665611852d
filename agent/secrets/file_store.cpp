#include "agent/secrets/file_store.h"

#include "agent/base/backoff.h"
#include "agent/base/json_reader.h"
#include "agent/base/lock_file.h"
#include "agent/base/own_link.h"
#include "agent/base/private_file.h"
#include "agent/secrets/texts.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <memory>

namespace rensei::secrets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto lockTimeout = 10s;
static constexpr BackoffPolicy lockRetry{.first = 20ms, .max = 200ms, .min = 5ms};

static tl::unexpected<StoreError> failed(const Error &error)
{
    return tl::unexpected(StoreError{StoreProblem::Failed, describe(error)});
}

template <typename T>
static void answerLater(QObject *context, std::function<void(StoreResult<T>)> then, StoreResult<T> result)
{
    // A queued call copies what it holds, and a secret cannot be copied.
    auto held = std::make_shared<StoreResult<T>>(std::move(result));
    const auto answer = [held, then = std::move(then)] { then(std::move(*held)); };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

static bool isAbsent(const QString &path)
{
    const QFileInfo info(path);
    return !info.exists() && !info.isSymLink();
}

static StoreResult<QJsonObject> load(const QString &path)
{
    if (isAbsent(path))
        return QJsonObject();
    const auto folder = followOwnLinks(QFileInfo(path).path()).and_then(checkPrivate);
    if (!folder)
        return failed(folder.error());
    const auto bytes = readPrivateFile(path);
    if (!bytes) {
        // A link to a file that is made with the first secret.
        return QFileInfo::exists(path) ? StoreResult<QJsonObject>(failed(bytes.error())) : QJsonObject();
    }
    const auto entries = parseObject(*bytes, path);
    if (!entries)
        return failed(entries.error());
    return *entries;
}

static Result<void> prepareFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return QFileInfo::exists(folder) ? followOwnLinks(folder).and_then(checkPrivate) : makePrivateFolder(folder);
}

namespace {

/// One change of the file: read, edited and written while no other program does so.
class Change : public std::enable_shared_from_this<Change> {
public:
    using Edit = std::function<StoreResult<void>(QJsonObject &)>;

    Change(const QString &path, Clock &clock, Edit edit)
        : m_path(path)
        , m_clock(clock)
        , m_deadline(clock.now() + lockTimeout)
        , m_edit(std::move(edit))
        , m_lock(path + u".lock"_s)
    {
    }

    void attempt(QObject *context, SecretStore::DoneThen then)
    {
        const auto locked = prepareFolder(m_path).and_then([this] { return m_lock.tryLock(); });
        if (!locked)
            return answerLater<void>(context, std::move(then), failed(locked.error()));
        if (*locked) {
            auto result = apply();
            m_lock.unlock();
            return answerLater<void>(context, std::move(then), std::move(result));
        }
        if (m_clock.now() >= m_deadline) {
            return answerLater<void>(context, std::move(then),
                tl::unexpected(StoreError{
                    StoreProblem::TimedOut, SecretText::tr("another program keeps %1 locked").arg(m_lock.path())}));
        }
        m_clock.callAfter(backoffDelay(++m_attempts, randomDraw(), lockRetry), context,
            [self = shared_from_this(), context, then = std::move(then)] { self->attempt(context, then); });
    }

private:
    StoreResult<void> apply()
    {
        auto entries = load(m_path);
        if (!entries)
            return tl::unexpected(entries.error());
        if (auto edited = m_edit(*entries); !edited)
            return edited;
        if (const auto written = writePrivateFile(m_path, QJsonDocument(*entries).toJson()); !written)
            return failed(written.error());
        return {};
    }

    QString m_path;
    Clock &m_clock;
    std::chrono::milliseconds m_deadline;
    Edit m_edit;
    LockFile m_lock;
    int m_attempts = 0;
};

} // namespace

FileStore::FileStore(QString path, Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

QString FileStore::name() const
{
    return u"the secrets file"_s;
}

void FileStore::read(const SecretId &id, QObject *context, ReadThen then)
{
    auto result = load(m_path).and_then([&id](const QJsonObject &entries) -> StoreResult<Secret> {
        const QString value = entries.value(id.account()).toString();
        if (value.isEmpty())
            return tl::unexpected(StoreError{StoreProblem::NoEntry});
        return Secret(value.toUtf8());
    });
    answerLater<Secret>(context, std::move(then), std::move(result));
}

void FileStore::write(const SecretId &id, Secret secret, QObject *context, DoneThen then)
{
    const auto insert
        = [account = id.account(), held = share(std::move(secret))](QJsonObject &entries) -> StoreResult<void> {
        entries.insert(account, QString::fromUtf8(held->view()));
        return {};
    };
    std::make_shared<Change>(m_path, m_clock, insert)->attempt(context, std::move(then));
}

void FileStore::remove(const SecretId &id, QObject *context, DoneThen then)
{
    if (isAbsent(m_path))
        return answerLater<void>(context, std::move(then), tl::unexpected(StoreError{StoreProblem::NoEntry}));
    const auto take = [account = id.account()](QJsonObject &entries) -> StoreResult<void> {
        if (!entries.contains(account))
            return tl::unexpected(StoreError{StoreProblem::NoEntry});
        entries.remove(account);
        return {};
    };
    std::make_shared<Change>(m_path, m_clock, take)->attempt(context, std::move(then));
}

} // namespace rensei::secrets
