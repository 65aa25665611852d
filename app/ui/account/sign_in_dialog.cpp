#include "app/ui/account/sign_in_dialog.h"

#include "app/ui/account/sign_in_form.h"
#include "app/widgets/fitted_height.h"
#include "app/widgets/form_grid.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace rensei::app {

static constexpr int formCharacters = 72; // wide

SignInDialog::SignInDialog(SignIn::Parts parts, const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_again(parts.again)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_again.isEmpty() ? tr("Sign in") : tr("Sign in to %1", "an account").arg(m_again));
    setAccessibleName(windowTitle());
    auto *form = new SignInForm(std::move(parts), address);
    form->setMinimumWidth(fontMetrics().averageCharWidth() * formCharacters);
    QDialogButtonBox &buttons = form->buttons();
    buttons.addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated * 3 / 2);
    column->addWidget(form);
    column->addWidget(&buttons);
    tabAsLaidOut(*this);
    connect(&buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(form, &SignInForm::signedIn, this, [this](const SignIn::Checked &checked) {
        Q_EMIT signedIn(checked);
        accept();
    });
    new FittedHeight(*this, FittedHeight::Room::None);
    form->focusFirst();
}

} // namespace rensei::app

#include "moc_sign_in_dialog.cpp"
