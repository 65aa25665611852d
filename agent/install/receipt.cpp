#include "agent/install/receipt.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace rensei::install {

using namespace Qt::StringLiterals;

static constexpr int receiptVersion = 1;

QString receiptPath(const StatePaths &paths)
{
    return paths.root + u"/install.json"_s;
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

static QJsonObject keyJson(const KeyEntry &key)
{
    return {{u"org"_s, key.org}, {u"name"_s, key.name}, {u"id"_s, key.id}, {u"store"_s, key.store},
        {u"fingerprint"_s, key.fingerprint}, {u"page"_s, key.page}, {u"before"_s, key.before},
        {u"settled"_s, key.isSettled}};
}

static KeyEntry keyFrom(const QJsonObject &object)
{
    const JsonReader in(object);
    return {.org = in.maybeString("org"_L1).value_or(QString()),
        .name = in.maybeString("name"_L1).value_or(QString()),
        .id = in.maybeString("id"_L1).value_or(QString()),
        .store = in.maybeString("store"_L1).value_or(QString()),
        .fingerprint = in.maybeString("fingerprint"_L1).value_or(QString()),
        .page = in.maybeString("page"_L1).value_or(QString()),
        .before = in.maybeString("before"_L1).value_or(QString()),
        .isSettled = in.maybeBool("settled"_L1).value_or(false)};
}

static QJsonObject receiptJson(const Receipt &receipt)
{
    QJsonObject out{{u"version"_s, receiptVersion}, {u"platform"_s, receipt.platform}, {u"project"_s, receipt.project},
        {u"madeStateFolder"_s, receipt.madeStateFolder},
        {u"stateFolders"_s, QJsonArray::fromStringList(receipt.stateFolders)}, {u"begunAt"_s, toIso(receipt.begunAt)}};
    if (!receipt.importedFrom.isEmpty())
        out[u"importedFrom"_s] = receipt.importedFrom;
    if (receipt.finishedAt)
        out[u"finishedAt"_s] = toIso(*receipt.finishedAt);
    if (receipt.key)
        out[u"key"_s] = keyJson(*receipt.key);
    QJsonArray former;
    for (const KeyEntry &key : receipt.formerKeys)
        former.append(keyJson(key));
    out[u"formerKeys"_s] = former;
    if (const auto &config = receipt.config) {
        out[u"config"_s]
            = QJsonObject{{u"path"_s, config->path}, {u"before"_s, QString::fromLatin1(config->before.toBase64())},
                {u"beforeRun"_s, QString::fromLatin1(config->beforeRun.toBase64())}, {u"settled"_s, config->isSettled},
                {u"afterHash"_s, QString::fromLatin1(config->afterHash)},
                {u"folders"_s, QJsonArray::fromStringList(config->folders)}, {u"hadBackup"_s, config->hadBackup}};
    }
    if (const auto &service = receipt.service)
        out[u"service"_s] = QJsonObject{{u"name"_s, service->name},
            {u"files"_s, QJsonArray::fromStringList(service->files)}, {u"existed"_s, service->existed},
            {u"setBeforeLogin"_s, service->setBeforeLogin}, {u"settled"_s, service->isSettled}};
    return out;
}

static Receipt receiptFrom(const QJsonObject &object)
{
    const JsonReader in(object);
    Receipt out;
    out.platform = in.maybeString("platform"_L1).value_or(QString());
    out.project = in.maybeString("project"_L1).value_or(QString());
    out.importedFrom = in.maybeString("importedFrom"_L1).value_or(QString());
    out.madeStateFolder = in.maybeBool("madeStateFolder"_L1).value_or(false);
    out.stateFolders = in.strings("stateFolders"_L1);
    out.begunAt = in.maybeInstant("begunAt"_L1).value_or(Instant());
    out.finishedAt = in.maybeInstant("finishedAt"_L1);
    if (const auto key = in.maybeObject("key"_L1))
        out.key = keyFrom(*key);
    const QJsonArray former = in.maybeArray("formerKeys"_L1).value_or(QJsonArray());
    for (const QJsonValue &key : former)
        out.formerKeys.append(keyFrom(key.toObject()));
    if (const auto part = in.maybeObject("config"_L1)) {
        const JsonReader config(*part);
        out.config = ConfigEntry{.path = config.maybeString("path"_L1).value_or(QString()),
            .before = QByteArray::fromBase64(config.maybeString("before"_L1).value_or(QString()).toLatin1()),
            .beforeRun = QByteArray::fromBase64(config.maybeString("beforeRun"_L1).value_or(QString()).toLatin1()),
            .afterHash = config.maybeString("afterHash"_L1).value_or(QString()).toLatin1(),
            .folders = config.strings("folders"_L1),
            .hadBackup = config.maybeBool("hadBackup"_L1).value_or(true),
            .isSettled = config.maybeBool("settled"_L1).value_or(false)};
    }
    if (const auto part = in.maybeObject("service"_L1)) {
        const JsonReader service(*part);
        out.service = ServiceEntry{.name = service.maybeString("name"_L1).value_or(QString()),
            .files = service.strings("files"_L1),
            .existed = service.maybeBool("existed"_L1).value_or(false),
            .setBeforeLogin = service.maybeBool("setBeforeLogin"_L1).value_or(false),
            .isSettled = service.maybeBool("settled"_L1).value_or(false)};
    }
    return out;
}

Result<std::optional<Receipt>> loadReceipt(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto bytes = readPrivateFile(path);
    if (!bytes)
        return fail(bytes.error());
    const auto object = parseObject(*bytes, path);
    if (!object)
        return fail(object.error());
    return receiptFrom(*object);
}

Result<void> saveReceipt(const QString &path, const Receipt &receipt)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).path()); !made)
        return made;
    return writePrivateFile(path, QJsonDocument(receiptJson(receipt)).toJson());
}

void dropReceipt(const QString &path, const Receipt &receipt)
{
    QFile::remove(path);
    if (receipt.madeStateFolder && QDir().rmdir(QFileInfo(path).path()))
        removeEmptyFolders(receipt.stateFolders);
}

QStringList missingFolders(const QString &folder)
{
    QStringList missing;
    for (QString each = folder; !QFileInfo::exists(each); each = QFileInfo(each).path())
        missing.prepend(each);
    return missing;
}

void removeEmptyFolders(const QStringList &folders)
{
    for (qsizetype i = folders.size() - 1; i >= 0; --i)
        QDir().rmdir(folders.at(i));
}

} // namespace rensei::install
