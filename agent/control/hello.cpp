#include "agent/control/hello.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace rensei::control {

static constexpr qsizetype nonceSize = 32;

QByteArray helloProof(const Secret &token, quint16 port, const QByteArray &nonce)
{
    const QByteArrayView key = token.view();
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, QByteArray::fromRawData(key.data(), key.size()));
    const QByteArray zero(1, '\0');
    code.addData("hello-v1" + zero + QByteArray::number(port) + zero + nonce);
    return code.result().toHex();
}

QByteArray helloNonce()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), std::ssize(random));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

bool isHelloNonce(const QByteArray &text)
{
    return text.size() == nonceSize && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

} // namespace rensei::control
