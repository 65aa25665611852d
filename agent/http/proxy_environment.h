#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace rensei::http {

/// The proxy for requests to `serverUrl`: NoProxy for this machine and for what NO_PROXY names, else the one of
/// `http_proxy` or `https_proxy`, else that of `all_proxy`, else the system's (DefaultProxy). Each variable also counts
/// in upper case. A value without a scheme is an HTTP proxy; socks5, socks5h and socks name a SOCKS 5 one.
QNetworkProxy proxyFor(const QUrl &serverUrl, const QProcessEnvironment &environment);

} // namespace rensei::http
