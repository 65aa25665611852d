#pragma once

#include "agent/base/result.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace rensei::http {

/// Whether `setting` is one: "" or `system`, `none`, or an address, `http://proxy.example:8080` or
/// `socks5://proxy.example`, without a user name and a password, which the address is no place for. The detail of an
/// Error is a sentence with what to do, and does not show it.
[[nodiscard]] Result<void> checkProxySetting(const QString &setting);

/// The proxy that `setting` names, `http://proxy.example:8080`, always with its port; "" when it names none.
QString proxyAddress(const QString &setting);

/// What a person does about a proxy that wants a user name and a password: a sentence with commands.
QString proxyLoginAdvice();

/// The proxy for requests to `serverUrl`: NoProxy for this machine, where `setting` is `none`, and for what NO_PROXY
/// names; else the one that `setting` names, that of `http_proxy` or `https_proxy`, that of `all_proxy`, or the
/// system's (DefaultProxy). Each variable also counts in upper case. A value without a scheme is an HTTP proxy; socks5,
/// socks5h and socks name a SOCKS 5 one.
QNetworkProxy proxyFor(
    const QUrl &serverUrl, const QProcessEnvironment &environment, const QString &setting = QString());

} // namespace rensei::http
