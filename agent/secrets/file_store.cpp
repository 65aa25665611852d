#include "agent/secrets/file_store.h"

#include "agent/base/private_file.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace rensei::secrets {

using namespace Qt::StringLiterals;

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

FileStore::FileStore(QString path)
    : m_path(std::move(path))
{
}

QString FileStore::name() const
{
    return u"the secrets file"_s;
}

StoreResult<QJsonObject> FileStore::load() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return QJsonObject();
    if (const auto folder = checkPrivate(info.path()); !folder)
        return failed(folder.error());
    const auto bytes = readPrivateFile(m_path);
    if (!bytes)
        return failed(bytes.error());
    const auto entries = parseObject(*bytes, m_path);
    if (!entries)
        return failed(entries.error());
    return *entries;
}

StoreResult<void> FileStore::save(const QJsonObject &entries) const
{
    const QString folder = QFileInfo(m_path).path();
    const auto isPrivate = QFileInfo::exists(folder) ? checkPrivate(folder) : makePrivateFolder(folder);
    if (!isPrivate)
        return failed(isPrivate.error());
    if (const auto written = writePrivateFile(m_path, QJsonDocument(entries).toJson()); !written)
        return failed(written.error());
    return {};
}

void FileStore::read(const SecretId &id, QObject *context, ReadThen then)
{
    auto result = load().and_then([&id](const QJsonObject &entries) -> StoreResult<Secret> {
        const QString value = entries.value(id.account()).toString();
        if (value.isEmpty())
            return tl::unexpected(StoreError{StoreProblem::NoEntry});
        return Secret(value.toUtf8());
    });
    answerLater<Secret>(context, std::move(then), std::move(result));
}

void FileStore::write(const SecretId &id, Secret secret, QObject *context, DoneThen then)
{
    auto result = load().and_then([&](QJsonObject entries) {
        entries.insert(id.account(), QString::fromUtf8(secret.view()));
        return save(entries);
    });
    answerLater<void>(context, std::move(then), std::move(result));
}

void FileStore::remove(const SecretId &id, QObject *context, DoneThen then)
{
    auto result = load().and_then([&](QJsonObject entries) -> StoreResult<void> {
        if (!entries.contains(id.account()))
            return tl::unexpected(StoreError{StoreProblem::NoEntry});
        entries.remove(id.account());
        return save(entries);
    });
    answerLater<void>(context, std::move(then), std::move(result));
}

} // namespace rensei::secrets
