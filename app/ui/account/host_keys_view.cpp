#include "app/ui/account/host_keys_view.h"

#include "app/text/account_text.h"
#include "app/ui/account/host_key_row.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/message_box.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rensei::app {

static constexpr qsizetype maxShownKeys = 100; // more are looked through on the platform's page

HostKeysView::HostKeysView(Parts parts)
    : m_parts(std::move(parts))
    , m_heading(new QLabel(tr("Keys of the hosts of this organization")))
    , m_message(new MessageBar(MessageBar::Closing::ByUser))
    , m_now(new FieldNote)
    , m_look(new QPushButton(tr("&Look again")))
    , m_renew(new QPushButton(tr("Re&new this computer's key…")))
    , m_page(new QPushButton(tr("&Open the platform's page")))
    , m_rowColumn(new QVBoxLayout)
{
    m_heading->setWordWrap(true);
    m_rowColumn->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_now);
    column->addWidget(makeButtons());
    column->addLayout(m_rowColumn);
    connect(m_message, &MessageBar::closed, &m_parts.services.hostKeys(), &HostKeys::dismiss);
    connect(&m_parts.services.hostKeys(), &HostKeys::changed, this, &HostKeysView::update);
    connect(&m_parts.services, &AccountServices::changed, this, &HostKeysView::update);
    update();
}

HostKeysView::~HostKeysView() = default;

QWidget *HostKeysView::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    buttons->setLayout(flow);
    for (QPushButton *button : {m_renew, m_look, m_page})
        flow->addWidget(button);
    connect(m_renew, &QPushButton::clicked, this, [this] { m_parts.renew(); });
    connect(m_look, &QPushButton::clicked, &m_parts.services.hostKeys(), &HostKeys::list);
    connect(m_page, &QPushButton::clicked, this, &HostKeysView::openPage);
    return buttons;
}

void HostKeysView::update()
{
    const HostKeys &keys = m_parts.services.hostKeys();
    const QString state = AccountText::state(keys);
    const QString elsewhere = m_parts.services.agentElsewhere();
    if (!keys.revoked().isEmpty())
        m_now->good(tr("“%1” is revoked.").arg(keys.revoked()));
    else if (!state.isEmpty())
        m_now->hint(state);
    else if (keys.keys().size() > maxShownKeys)
        m_now->hint(
            tr("Only the first %1 keys are shown. Look for the others on the platform's page.").arg(maxShownKeys));
    else
        m_now->hint(elsewhere.isEmpty()
                ? QString()
                : tr("This computer is registered with %1. Switch to an account there to renew its key.")
                      .arg(elsewhere));
    m_message->show(keys.refusal() ? AccountText::of(*keys.refusal()) : QString());
    m_look->setEnabled(keys.state() != HostKeys::State::Loading);
    m_renew->setEnabled(elsewhere.isEmpty() && m_parts.services.accounts().key());
    m_page->setHidden(!AccountText::needsPage(keys) && keys.keys().size() <= maxShownKeys);
    showRows();
}

HostKeyRow *HostKeysView::rowAt(qsizetype which)
{
    while (m_rows.size() <= which) {
        auto *row = new HostKeyRow;
        const qsizetype at = m_rows.size();
        connect(row, &HostKeyRow::revokeRequested, this, [this, at] { askToRevoke(m_ids.value(at)); });
        m_rowColumn->addWidget(row);
        m_rows.append(row);
        tabAsLaidOut(*this);
    }
    return m_rows.at(which);
}

void HostKeysView::showRows()
{
    const HostKeys &keys = m_parts.services.hostKeys();
    const Instant now = m_parts.services.clock().utcNow();
    const qsizetype count = std::min(keys.keys().size(), maxShownKeys);
    m_ids.clear();
    for (qsizetype i = 0; i < count; ++i) {
        const platform::ListedKey &key = keys.keys().at(i);
        m_ids.append(key.id);
        rowAt(i)->show({.name = AccountText::keyName(key),
            .about = AccountText::about(key, isOwn(key, keys.own()), now),
            .isBeingRevoked = keys.revoking() == key.id,
            .canRevoke = keys.revoking().isEmpty()});
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setVisible(i < count);
}

void HostKeysView::openPage()
{
    const QUrl page = m_parts.services.keyPage();
    if (!m_parts.openPage(page))
        m_message->showCopyable(tr("No browser opened this page. Open it yourself:"), page.toString());
}

void HostKeysView::askToRevoke(const QString &id)
{
    const HostKeys &keys = m_parts.services.hostKeys();
    const auto found = std::ranges::find(keys.keys(), id, &platform::ListedKey::id);
    if (found == keys.keys().end() || m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Warning, tr("Revoke a key"),
        tr("Revoke the key %1?").arg(AccountText::keyName(*found)), QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(AccountText::lossOf(isOwn(*found, keys.own())));
    const auto *revoke = m_question->addButton(tr("Revoke"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(m_question->addButton(tr("Keep"), QMessageBox::RejectRole));
    widen(*m_question);
    connect(revoke, &QAbstractButton::clicked, this, [this, id] { m_parts.services.hostKeys().revoke(id); });
    m_question->open();
}

} // namespace rensei::app

#include "moc_host_keys_view.cpp"
