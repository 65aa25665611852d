#include "agent/control/control_token.h"

#include "agent/base/private_file.h"
#include "agent/control/texts.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace rensei::control {

using namespace Qt::StringLiterals;

static constexpr qsizetype tokenSize = 64;

Result<SharedSecret> renewControlToken(const QString &path)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return fail(made.error());
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), std::ssize(random));
    Secret token(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
    random.fill(0);
    if (const auto written = writePrivateFile(path, token.view().toByteArray() + '\n'); !written)
        return fail(written.error());
    return share(std::move(token));
}

static bool isToken(const QByteArray &text)
{
    return text.size() == tokenSize && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

Result<SharedSecret> readControlToken(const QString &path)
{
    auto bytes = readPrivateFile(path);
    if (!bytes)
        return fail(bytes.error());
    QByteArray text = std::move(*bytes).trimmed();
    if (!isToken(text))
        return failLocally(ControlText::tr("this file holds no control token"), path);
    return share(Secret(std::move(text)));
}

} // namespace rensei::control
